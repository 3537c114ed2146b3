using System.Globalization;
using Annals.Text;

namespace Annals.ExternalLinks;

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
