namespace Annals.ExternalLinks;

/// <summary>What an address came to.</summary>
internal enum AnswerKind
{
    /// <summary>It answers.</summary>
    Good,

    /// <summary>It answers at another address, for good.</summary>
    Moved,

    /// <summary>Its server says that there is nothing.</summary>
    Gone,

    /// <summary>No server can be reached by it.</summary>
    Unreachable,

    /// <summary>Whether it is there cannot be told: the server is slow, busy, broken, or asks who we are.</summary>
    Unsure,
}
