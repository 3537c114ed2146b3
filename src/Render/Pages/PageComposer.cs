using System.Buffers;
using Annals.Publishing;
using Annals.Render.Cards;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>Makes pages: the layout of a kind, with the base around it.</summary>
internal sealed class PageComposer(ThemeScope theme, LinkCards? cards)
{
    private readonly HeadMarks? _marks = HeadMarks.Of(theme.Site, cards);

    public SiteScope Site => theme.Site;

    public ThemeScope Theme => theme;

    /// <summary>The pages of records: one for each, and further ones where its list is long.</summary>
    public IEnumerable<SitePage> Pages<T>(IEnumerable<T> records, PageKind<T> kind) where T : notnull
    {
        Action<IBufferWriter<byte>, T> write = (buffer, record) => Write(buffer, record, kind, kind.Listing?.Invoke(record), 1);
        foreach (var record in records)
        {
            var address = kind.Address(record);
            if (kind.MostRows?.Invoke(record) <= Listing.MostRows || kind.Listing?.Invoke(record) is not { PageCount: > 1 } listing)
            {
                yield return new RecordPage<T>(Addresses.FileAt(address), record, write);
                continue;
            }
            for (var part = 1; part <= listing.PageCount; part++)
            {
                var number = part;
                yield return new DelegatePage(Addresses.FileAt(Listing.Address(address, number)), buffer => Write(buffer, record, kind, listing, number));
            }
        }
    }

    /// <param name="number">Which part of the list is shown, from one.</param>
    private void Write<T>(IBufferWriter<byte> buffer, T record, PageKind<T> kind, Listing? listing, int number) where T : notnull
    {
        var (address, head) = (kind.Address(record), kind.Head(record));
        if (number > 1) head = head with { Number = number };
        var page = ViewScope.For(theme, Listing.Address(address, number));
        var embed = kind.Embed?.Invoke(record);

        var variables = theme.Variables(page);
        variables["page"] = PageView.Members.Of(head, page);
        variables[kind.Name] = kind.Members.Of(record, page);
        variables["listing"] = listing is null ? null : ListingView.Members.Of((listing, number, embed?.Page ?? address), page);
        variables["embedded"] = embed is null ? null : EmbedView.Of(embed, page);
        if (kind.Base == PageKind<T>.FullBase)
        {
            // The page for missing addresses has no address of its own, and hence nothing to say to programs.
            variables["marks"] = page.HasPermalink ? _marks?.Of(head, record, page.Address) : null;
            variables["header"] = SharedMarkup.Header(page);
            variables["filter"] = SharedMarkup.Filter(page);
            variables["footer"] = SharedMarkup.Footer(page);
        }
        theme.Templates.Page(kind.Base, head.Kind, variables, buffer);
    }
}
