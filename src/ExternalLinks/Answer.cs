namespace Annals.ExternalLinks;

/// <summary>What came of asking an address.</summary>
/// <param name="Said">What was answered, to go into a sentence behind the address: “answers 404 Not Found”; empty where all is well.</param>
internal sealed record Answer(AnswerKind Kind, string Said = "")
{
    public static readonly Answer Good = new(AnswerKind.Good);

    /// <summary>Only what a server said for certain is remembered: the network may be back in a minute.</summary>
    public bool IsLasting => Kind is AnswerKind.Good or AnswerKind.Moved or AnswerKind.Gone;
}

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

/// <summary>What came of asking once.</summary>
/// <param name="MayChange">Whether asking again is worth while.</param>
/// <param name="Wait">How long the server wants to be left alone before that (RFC 9110, Retry-After); null where it does not say.</param>
internal sealed record Reply(Answer Answer, bool MayChange = false, TimeSpan? Wait = null);
