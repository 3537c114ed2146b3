using System.Text.RegularExpressions;
using Annals.Import.Clippings.Lines;
using Annals.Text;

namespace Annals.Import.Clippings.Speakers;

/// <summary>
/// The parts of a subject in which the head may stand, the likeliest first: “After Ann Lee resigned, Bo Chen” is about Bo Chen, and
/// so is “Bo Chen, the husband of Ann Lee,”.
/// </summary>
internal static partial class SubjectParts
{
    public static List<(int Start, string Text)> Split(SpeechSubject subject)
    {
        var text = subject.Text;
        var parts = AtCommas(text);
        if (subject.IsBehindVerb || parts.Count == 0) return parts;
        if (text.AsSpan().TrimEnd().EndsWith(","))
        {
            // An apposition closes it; what leads up to the sentence stands before its head.
            while (parts.Count > 1 && Leading().IsMatch(parts[0].Text)) parts.RemoveAt(0);
            return [LastClause(parts[0]), .. parts[1..]];
        }
        var first = parts.FirstOrDefault(part => !Leading().IsMatch(part.Text));
        return first.Text is null || parts.Count == 1 ? [LastClause(parts[^1])] : [LastClause(parts[^1]), LastClause(first)];
    }

    private static List<(int Start, string Text)> AtCommas(string text)
    {
        var parts = new List<(int, string)>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf(',', start) is >= 0 and var comma ? comma : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end])) parts.Add((start, text[start..end]));
        }
        return parts;
    }

    // “Ann Lee resigned and Bo Chen”: the second clause has a subject of its own; “Ann Lee resigned and” has not.
    private static (int Start, string Text) LastClause((int Start, string Text) part)
    {
        foreach (var match in NextClause().Matches(part.Text).Reverse())
        {
            if (Verbs.FirstIn(part.Text[..match.Index]) < 0) continue;
            var start = match.Index + match.Length;
            return (part.Start + start, part.Text[start..]);
        }
        return part;
    }

    // What stands before the subject of its sentence.
    [GeneratedRegex(@"\A\W{0,3}(after|when|while|as|although|though|if|since|before|because|despite|in|on|at|following|speaking|asked|during|by|from|with|for|to|of|having|writing|earlier|later|last|this|meanwhile|however|yesterday|today)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\s(and|but|while|as|when)\s(?=([A-Z]|he\b|she\b|it\b|they\b|the\b|an?\b|his\b|her\b))", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex NextClause();
}

/// <summary>The words of a report that say who speaks.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Start">Where they start in its text.</param>
/// <param name="IsBehindVerb">As in “said Ann Lee”.</param>
/// <param name="GoesOn">Whether the verb is one for somebody who has been speaking, as in “she added”.</param>
internal readonly record struct SpeechSubject(int Paragraph, int Start, string Text, bool IsBehindVerb, bool GoesOn);
