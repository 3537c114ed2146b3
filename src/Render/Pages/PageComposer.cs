using System.Buffers;
using Annals.Render.Cards;
using Annals.Render.Embeds;
using Annals.Render.Structured;
using Annals.Render.Templates;
using Annals.Render.Views;
using Scriban.Runtime;

namespace Annals.Render.Pages;

/// <summary>Puts a page together: its own layout first, then the base around it.</summary>
internal sealed class PageComposer(SiteScope site, LinkCards? cards)
{
    private readonly HeadMarks? _marks = HeadMarks.Of(site, cards);

    public SiteScope Site => site;

    /// <summary>A page without a list of its own.</summary>
    /// <param name="name">What the layout calls the record that the page is about.</param>
    public SitePage Page<T>(string address, PageHead head, string name, T value, ViewMembers<T> members) where T : notnull =>
        new SinglePage(address + "index.html", buffer => Compose(buffer, address, head, name, value, page => members.Of(value, page), null));

    /// <summary>A page that is no folder's, as in <c>404.html</c>: it is found at other addresses than its own, and has nothing to say to programs.</summary>
    public SitePage File<T>(string path, PageHead head, string name, T value, ViewMembers<T> members) =>
        new SinglePage(path, buffer => Compose(buffer, path, head, name, null, page => members.Of(value, page), null));

    /// <summary>A page with a list, and further pages where the list is long.</summary>
    public IEnumerable<SitePage> Pages<T>(
        string address, PageHead head, string name, T value, ViewMembers<T> members, Listing listing) where T : notnull =>
        Enumerable.Range(1, listing.PageCount).Select(number => new SinglePage(
            Listing.Address(address, number) + "index.html",
            buffer => WritePart(buffer, address, head with { Number = number }, name, value, members, listing)));

    /// <summary>The pages of many records: one for each, and further ones where its list is long.</summary>
    public IEnumerable<SitePage> Pages<T>(IEnumerable<T> records, PageKind<T> kind) where T : notnull
    {
        Action<IBufferWriter<byte>, T> write = (buffer, record) =>
            WritePart(buffer, kind.Permalink(record).Address, HeadOf(record, kind), kind.Name, record, kind.Members, kind.Listing(record));
        foreach (var record in records)
        {
            var address = kind.Permalink(record).Address;
            if (kind.MostRows(record) <= Listing.MostRows)
            {
                yield return new PageOf<T>(address + "index.html", record, write);
                continue;
            }
            foreach (var page in Pages(address, HeadOf(record, kind), kind.Name, record, kind.Members, kind.Listing(record)))
                yield return page;
        }
    }

    // The part of the list that the head says.
    private void WritePart<T>(
        IBufferWriter<byte> buffer, string address, PageHead head, string name, T value, ViewMembers<T> members, Listing listing) where T : notnull => Compose(
            buffer,
            Listing.Address(address, head.Number),
            head,
            name,
            value,
            page => members.Of(value, page),
            page => ListingView.Members.Of((listing, head.Number, address), page));

    private static PageHead HeadOf<T>(T record, PageKind<T> kind) => new(kind.Title(record), kind.Summary(record), kind.Name, 1);

    /// <summary>Writes a page for a frame, with a base of its own around it: no menu, no search, and nothing to say to programs.</summary>
    public void Frame<T>(
        IBufferWriter<byte> buffer, Embed embed, PageHead head, string name, T value, ViewMembers<T> members, Listing? listing) where T : notnull
    {
        var page = PageScope.For(site, embed.Address);
        var variables = new ScriptObject
        {
            ["site"] = SiteView.Members.Of(site, page),
            ["words"] = site.Words,
            ["page"] = PageView.Members.Of(head, page),
            ["embedded"] = EmbedView.Of(embed, page),
            ["listing"] = listing is null ? null : ListingView.Members.Of((listing, 1, embed.Page), page),
            [name] = members.Of(value, page),
        };
        site.Templates.Page("embed-base", head.Kind, variables, buffer);
    }

    /// <summary>A page that leads on to another, with a layout that is all of it.</summary>
    /// <param name="to">The address of the other below the root.</param>
    public SitePage Moved(string path, string address, string title, string to) => new SinglePage(path, buffer =>
    {
        var page = PageScope.For(site, address);
        var variables = new ScriptObject
        {
            ["site"] = SiteView.Members.Of(site, page),
            ["words"] = site.Words,
            ["page"] = PageView.Members.Of(new PageHead(title, "", "moved", 1), page),
            ["moved"] = MovedView.Members.Of(to, page),
        };
        site.Templates.Page("moved", "moved", variables, buffer);
    });

    private void Compose(
        IBufferWriter<byte> buffer, string address, PageHead head, string name, object? about, Func<PageScope, object> view, Func<PageScope, object>? listing)
    {
        var page = PageScope.For(site, address);
        var variables = new ScriptObject
        {
            ["site"] = SiteView.Members.Of(site, page),
            ["words"] = site.Words,
            ["page"] = PageView.Members.Of(head, page),
            ["marks"] = about is null ? null : _marks?.Of(head, about, address),
            ["listing"] = listing?.Invoke(page),
            [name] = view(page),
        };
        variables["header"] = page.Shared.Header(page);
        variables["filter"] = page.Shared.Filter(page);
        variables["footer"] = page.Shared.Footer(page);
        site.Templates.Page("base", head.Kind, variables, buffer);
    }
}
