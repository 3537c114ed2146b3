using System.Text.RegularExpressions;
using Annals.Import.Clippings.Comparison;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Speakers;
using Annals.Text;

namespace Annals.Import.Clippings.Drafts;

/// <summary>Tells whether a date is that of what somebody says in its sentence, and not of something that is told beside it.</summary>
internal static partial class SpeechDates
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // A verb that stands further away goes with something else.
    private const int Reach = 90;

    /// <param name="paragraph">Its text.</param>
    public static bool IsOfSpeech(DatedSentence dated, string paragraph)
    {
        var text = WithoutQuotations(dated.Sentence, paragraph);
        var (start, end) = (dated.Start, Math.Min(text.Length, dated.Start + dated.Words.Length));
        foreach (Match saying in Saying().Matches(text))
        {
            var behind = saying.Index + saying.Length;
            if (behind <= start && start - behind <= Reach && Joins(text[behind..start], saying, text[..saying.Index])) return true;
            if (saying.Index >= end && saying.Index - end <= Reach && Leads(text, start, end, saying.Index)) return true;
        }
        return false;
    }

    // “said on”, “told reporters on”, “said Ann Lee on”; not “said the fire on”.
    private static bool Joins(string gap, Match saying, string before)
    {
        if (gap.Trim() is "" or "of") return true;
        if (Breaks().IsMatch(gap) || Verbs.FirstIn(gap) >= 0) return false;
        return saying.Groups["whatever"].Success || WithPreposition().IsMatch(gap) || before.AsSpan().Trim(" ,.\"“”?!—–-").IsEmpty;
    }

    // “On Sunday, Ann Lee said”; not “Elected on Sunday, Ann Lee said”.
    private static bool Leads(string text, int start, int end, int saying)
    {
        var gap = text[end..saying];
        if (ItWas().IsMatch(text[..start]) && gap.StartsWith(" that ", StringComparison.Ordinal)) gap = gap[" that".Length..];
        else if (Verbs.FirstIn(text[(text.LastIndexOf(',', start) + 1)..start]) >= 0) return false;
        return !Breaks().IsMatch(gap) && Verbs.FirstIn(gap) < 0;
    }

    private static string WithoutQuotations(Sentence sentence, string paragraph)
    {
        var text = sentence.Text.ToCharArray();
        foreach (var span in QuotedSpans.Find(paragraph))
            for (var at = Math.Max(span.Start, sentence.Start); at < Math.Min(span.End, sentence.End); at++) text[at - sentence.Start] = ' ';
        return new string(text);
    }

    [GeneratedRegex(@"\b((said|says|wrote|writes|added|stated|explained|admitted|claimed|declared|announced|insisted|warned|revealed|confirmed|denied|suggested|testified|replied)|(?<whatever>told|tells|asked|took to|spoke|addressed|tweeted|posted|commented|apologi[sz]ed|raised (his|her|their|its) voice|released|issued|published|statement|post|letter|email|message|tweet|speech|interview|press conference|testimony|caption|remarks))\b", Options, PatternTime.Most)]
    private static partial Regex Saying();

    [GeneratedRegex(@"\b(who|which|that|whom|whose|when|where|after|before|since|because|as|while|about|of|over|following|during|until|and|but|if|for|against)\b|[;:]", Options, PatternTime.Most)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\A,?\s(in|on|to|at|via|through|by|from|outside|late|early|earlier|later)\b", Options, PatternTime.Most)]
    private static partial Regex WithPreposition();

    [GeneratedRegex(@"\bit (was|is)( just| only)?\s{0,2}\z", Options, PatternTime.Most)]
    private static partial Regex ItWas();
}
