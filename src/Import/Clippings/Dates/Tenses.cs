using System.Text.RegularExpressions;
using Annals.Import.Clippings.Lines;
using Annals.Text;

namespace Annals.Import.Clippings.Dates;

/// <summary>Tells whether a date in a sentence is past or to come, by the tense of its verb.</summary>
internal static partial class Tenses
{
    // A verb that stands further away goes with something else.
    private const int Reach = 200;

    /// <summary>By the last verb before the date, or else the first behind it.</summary>
    public static Tense At(string sentence, Match date)
    {
        var from = Math.Max(0, date.Index - Reach);
        if (Coming().Matches(sentence[from..date.Index]).LastOrDefault() is var coming && Verbs.LastIn(sentence[from..date.Index]) is var past && (coming is not null || past >= 0))
            return coming is not null && coming.Index + coming.Length > past ? Tense.Coming : Tense.Past;
        var behind = sentence[(date.Index + date.Length)..Math.Min(sentence.Length, date.Index + date.Length + Reach)];
        var firstComing = Coming().Match(behind) is { Success: true } next ? next.Index : int.MaxValue;
        var firstPast = Verbs.FirstIn(behind) is >= 0 and var at ? at : int.MaxValue;
        return firstComing == firstPast ? Tense.Open : firstComing < firstPast ? Tense.Coming : Tense.Past;
    }

    // With the verb that follows, which may have the form of a past: “will be tried”, “is expected to be closed”.
    [GeneratedRegex(@"\b((will|shall|would|must|won't|won’t|going to|plans? to|intends? to|hopes? to|aims? to)|(is|are|was|were|been)\s(to|due|set|expected|scheduled|planned|slated|likely)\b)(\s(to|not|also|then|now|be|have|been|for|only|never)\b){0,4}(\s[\w’'-]{1,30})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Coming();
}

/// <summary>Whether a date is told of as past or as to come.</summary>
internal enum Tense
{
    /// <summary>The words do not tell.</summary>
    Open,

    Past,
    Coming,
}
