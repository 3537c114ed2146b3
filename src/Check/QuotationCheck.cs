using Annals.Quotations;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Check;

/// <summary>What is quoted from a source stands in it, as far as its words are held.</summary>
internal static class QuotationCheck
{
    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        foreach (var altered in timeline.Verifications.Where(found => found.Status == QuotationStatus.Altered))
        {
            var remedy = altered.Elsewhere is { } elsewhere
                ? $"“{timeline.Sources[elsewhere].Permalink.Slug}” has them: cite that, or correct the words"
                : "correct them; words left out are written …, and words put in [so]";
            diagnostics.Add(Rules.AlteredQuotation, altered.Path, altered.At,
                $"these words do not stand in “{timeline.Sources[altered.Source].Permalink.Slug}”; {remedy}");
        }
    }
}
