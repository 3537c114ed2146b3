namespace Annals.Import;

/// <summary>What became of a part of the original.</summary>
internal enum Outcome
{
    /// <summary>It stands in a file that was made.</summary>
    Made,

    /// <summary>It was worked out; the original does not say it in so many words.</summary>
    Inferred,

    /// <summary>It is in no file.</summary>
    LeftOut,

    /// <summary>An editor should look at it.</summary>
    Unsure,
}
