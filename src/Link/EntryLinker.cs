using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annals.Parse.Documents;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Link;

/// <summary>Links the entries, each on its own and several at once.</summary>
internal static class EntryLinker
{
    public static ImmutableArray<Entry> Link(
        ImmutableArray<EntryDocument> documents,
        ImmutableArray<int> places,
        ImmutableArray<ImmutableArray<int>> subjectsOf,
        ImmutableArray<ImmutableArray<int>> entriesAbout,
        Names names,
        Diagnostics diagnostics)
    {
        return ImmutableCollectionsMarshal.AsImmutableArray(
            Parallelism.Select(documents, (document, index) => Link(
                document,
                index,
                places[index],
                [.. subjectsOf[index].Select(subject => Appearance(index, subject, entriesAbout[subject]))],
                names,
                diagnostics)));
    }

    /// <summary>One entry, whose place in time and whose subjects are known.</summary>
    public static Entry Link(
        EntryDocument document, int index, int? place, ImmutableArray<Appearance> subjects, Names names, Diagnostics diagnostics)
    {
        var linker = new PageLinker(names, PublishedDocuments.Of(document), document.Head.Path, diagnostics);
        var body = linker.Body(document.Head.Body);
        // Most entries have neither.
        var quotes = document.Quotes.IsEmpty ? [] : Collate(document.Quotes.Select(quote => Quotation(quote, linker)));
        ImmutableArray<Dispute> disputed = document.Disputed.IsEmpty ? [] : [.. document.Disputed.Select(dispute => Dispute(dispute, linker))];
        return new Entry(
            index,
            place,
            PublishedDocuments.Of(document),
            document,
            Chronology.When(document),
            linker.Text(body),
            subjects,
            quotes,
            Statements.Of(quotes),
            disputed);
    }

    private static Appearance Appearance(int entry, int subject, ImmutableArray<int> entries)
    {
        var place = entries.BinarySearch(entry);
        return new Appearance(subject, place > 0 ? entries[place - 1] : null, place + 1 < entries.Length ? entries[place + 1] : null);
    }

    private static Quotation Quotation(QuotationText quote, PageLinker linker)
    {
        var uses = linker.Cite(quote.In, quote.Locator);
        return new Quotation(linker.Named(quote.By), quote.Said.Value, uses, linker.Verify(quote.Said, uses, quote.Locator));
    }

    // The same words of the same person stand once, with all who print them.
    private static ImmutableArray<Quotation> Collate(IEnumerable<Quotation> quotes) =>
    [
        .. quotes.GroupBy(quote => (quote.By.Permalink?.Address ?? quote.By.Name, quote.Said))
            .Select(same => same.First() with
            {
                In = [.. same.SelectMany(quote => quote.In)],
                Verifications = [.. same.SelectMany(quote => quote.Verifications)],
            }),
    ];

    private static Dispute Dispute(DisputeText dispute, PageLinker linker) => new(
        dispute.Point,
        [
            .. dispute.Accounts.Select(account => new Account(account.Says, linker.Cite(account.In, account.Locator)))
                .GroupBy(account => account.Says)
                .Select(same => same.First() with { In = [.. same.SelectMany(account => account.In)] }),
        ]);
}
