namespace Annals.ExternalLinks;

/// <summary>What came of asking an address.</summary>
/// <param name="Said">What was answered, to go into a sentence behind the address: “answers 404 Not Found”; empty where all is well.</param>
internal sealed record Answer(AnswerKind Kind, string Said = "")
{
    public static readonly Answer Good = new(AnswerKind.Good);

    /// <summary>Only what a server said for certain is remembered: the network may be back in a minute.</summary>
    public bool IsLasting => Kind is AnswerKind.Good or AnswerKind.Moved or AnswerKind.Gone;
}
