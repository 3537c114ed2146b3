using System.Globalization;
using Annals.Reporting;
using Annals.Text;

namespace Annals.ExternalLinks;

/// <summary>Answers to diagnostics, at every place where the address stands.</summary>
internal static class LinkReport
{
    public static void Report(IEnumerable<ExternalAddress> addresses, IReadOnlyDictionary<string, Answer> answers, Diagnostics diagnostics)
    {
        foreach (var address in addresses) Report(address, answers[address.Asked], diagnostics);
    }

    private static void Report(ExternalAddress address, Answer answer, Diagnostics diagnostics)
    {
        // A document that is gone and has a copy is as it should be.
        var isDead = answer.Kind is AnswerKind.Gone or AnswerKind.Unreachable;
        if (isDead && address.Copy.IsNamed) return;
        var (rule, remedy) = answer.Kind switch
        {
            AnswerKind.Moved => (Rules.MovedLink, "put the new address in"),
            AnswerKind.Unsure => (Rules.UnsureLink, "look for yourself whether it is there"),
            _ when address.Copy.Proposed is { } proposed => (Rules.DeadLink, $"correct it, or look for a copy at {proposed} and put that under “archived”"),
            _ => (Rules.DeadLink, "correct it, or link to an archived copy"),
        };
        if (answer.Kind != AnswerKind.Good) Add(rule, $"“{address.Written}” {answer.Said}{Fragment(address, answer)}; {remedy}");
        if (!isDead && address.Copy.Proposed is { } copy)
            Add(Rules.NoCopy, $"the source has no archived copy; look for one at {copy}, or have one made there, and put it under “archived”");

        // It stays with an address that moves without one of its own (RFC 9110, section 10.2.2).
        static string Fragment(ExternalAddress address, Answer answer) =>
            answer.Kind == AnswerKind.Moved && !answer.Said.Contains('#', StringComparison.Ordinal) ? address.Written[address.Asked.Length..] : "";

        void Add(Rule broken, string message) => diagnostics.Add(broken, address.File, address.At, message);
    }
}

/// <summary>How many addresses came to what.</summary>
/// <param name="Remembered">How many of them were not asked, since the answer was known.</param>
internal sealed record LinkSummary(int Good, int Moved, int Dead, int Unsure, int Remembered)
{
    public static LinkSummary Of(IReadOnlyCollection<Answer> answers, int remembered) => new(
        answers.Count(answer => answer.Kind == AnswerKind.Good),
        answers.Count(answer => answer.Kind == AnswerKind.Moved),
        answers.Count(answer => answer.Kind is AnswerKind.Gone or AnswerKind.Unreachable),
        answers.Count(answer => answer.Kind == AnswerKind.Unsure),
        remembered);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Counted.Of(Good + Moved + Dead + Unsure, "external address", "external addresses")}: {Counted.Of(Good, "answers", "answer")}, {Moved} moved, " +
        $"{Counted.Of(Dead, "leads", "lead")} nowhere, {Unsure} cannot be told; {Remembered} of these answers remembered");
}
