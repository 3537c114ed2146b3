using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Render.Views;
using Annals.Timelines;

namespace Annals.Render.Pages;

/// <summary>
/// The whole timeline as one chronology, to be read from end to end or printed, and behind it the sources that no entry cites, cut into parts of a size
/// that a browser takes well.
/// </summary>
internal static class PrintPages
{
    /// <summary>Of the texts in one part, in bytes; with what stands around them a page stays below 150 KB.</summary>
    private const int MostInPart = 105_000;

    // Roughly what the markup around an entry takes, and that of one reference and its like.
    private const int AroundEntry = 500, AroundReference = 330, AroundSource = 330, AroundNote = 100, AroundDispute = 100;

    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        var site = composer.Site;
        var parts = Parts([.. site.Timeline.Entries, .. Uncited(site.Timeline)]);
        var lists = parts.Select((_, index) => new NameList<Moment>(Addresses.Print, parts.Sum(part => part.Length), parts, index, PrintedView.Members));
        return composer.Pages(lists, new PageKind<NameList<Moment>>(
            "printed", NameListView<Moment>.Members, list => list.Address,
            list => new PageHead(site.Phrases.Text("print.title"), site.Phrases.Text("print.about"), Addresses.Print, list.Number)));
    }

    private static IEnumerable<Source> Uncited(Timeline timeline)
    {
        var cited = timeline.Entries.SelectMany(entry => entry.Text.References).Select(reference => reference.Source).ToHashSet();
        return timeline.Sources.Where(source => !cited.Contains(source.Index));
    }

    private static ImmutableArray<Moment[]> Parts(ImmutableArray<Moment> moments)
    {
        var parts = ImmutableArray.CreateBuilder<Moment[]>();
        var (start, size) = (0, 0);
        for (var end = 0; end < moments.Length; end++)
        {
            var next = Size(moments[end]);
            if (end > start && size + next > MostInPart)
            {
                parts.Add(moments[start..end].ToArray());
                (start, size) = (end, 0);
            }
            size += next;
        }
        if (start < moments.Length) parts.Add(moments[start..].ToArray());
        return parts.ToImmutable();
    }

    private static int Size(Moment moment) => moment is Entry entry ? Size(entry) : AroundSource + (2 * moment.Title.Length);

    private static int Size(Entry entry) => AroundEntry
        + entry.Text.Body.Body.Html.Length
        + entry.Text.Body.Body.Annotations.Sum(annotation => AroundNote + annotation.Note.Html.Length)
        + entry.Text.Body.Body.Footnotes.Sum(footnote => AroundNote + footnote.Text.Html.Length)
        + entry.Quotes.Sum(quote => 2 * (quote.Said.Length + quote.By.Name.Length))
        + entry.Disputed.Sum(dispute => AroundDispute + dispute.Accounts.Sum(account => 2 * account.Says.Length))
        + AroundReference * (entry.Text.References.Length + entry.Quotes.Length);
}
