namespace Annals.Dates;

/// <summary>What is said of a date or of one of its parts by ?, ~ or % (ISO 8601-2:2019 §8).</summary>
[Flags]
public enum Qualifiers
{
    None = 0,

    /// <summary>"?": the source or the reading is doubtful.</summary>
    Uncertain = 1,

    /// <summary>"~": an estimate, near the value given.</summary>
    Approximate = 2,

    /// <summary>"%": both.</summary>
    Both = Uncertain | Approximate,
}
