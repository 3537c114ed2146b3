using Annals.Formats.Citations;
using Annals.Publishing;
using Annals.Render.Overview;
using Annals.Templates;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary><c>source</c> on a source's page.</summary>
internal static class SourceView
{
    public static readonly ViewMembers<Source> Members = new()
    {
        { "title", (source, _) => source.Title },
        { "lang", (source, page) => LanguageAttributes.Of(source.Language, page.Site) },
        { "publisher", (source, _) => ScriptLists.OrNull(source.Document.Publisher) },
        { "byline", (source, page) => ScriptLists.Of(source.Byline, name => NameView.Members.Of(name, page)) },
        { "published", (source, page) => source.Document.Published is { } date ? page.Site.Label(date) : null },
        { "datetime", (source, _) => source.Document.Published?.HtmlDateTime },
        { "edtf", (source, _) => source.Document.Published?.ToString() },
        { "is_uncertain", (source, _) => source.Date is { IsQualified: true } },
        { "url", (source, _) => source.Document.Url },
        { "archived", (source, _) => source.Document.Archived },
        { "accessed", (source, page) => source.Document.Accessed is { } date ? page.Site.Label(date) : null },
        { "language", (source, _) => ScriptLists.OrNull(source.Document.Language) },
        { "kind", (source, page) => source.Document.Kind.Length == 0 ? null : page.Site.Phrases.Text("source_kinds." + source.Document.Kind) },
        { "card", (source, page) => CardView.Of(source, page) },
        { "reliability", (source, _) => ScriptLists.OrNull(source.Document.Reliability) },
        { "inferred", (source, page) => ScriptLists.Of(source.Document.Inferred, key => page.Site.Phrases.Text("source_keys." + key)) },
        // How many quotations were checked against its text; null where the text is not held.
        { "checked_count", (source, page) => source.Document.Fingerprint is null ? null : page.Site.CheckedAgainst[source.Index] },
        { "id", (source, _) => source.Permalink.Slug },
        { "body", (source, page) => PageBodyWriter.Of(source.Text.Body, page) },
        { "references", (source, page) => ReferenceView.ListOf(source.Text, page) },
        { "overview", (source, page) => OverviewSection.Of(WithCiting(source, page.Site), page) },
        { "cite", (source, page) => CiteView.Members.Of(Citable.Of(source), page) },
        { "edit_url", (source, page) => EditAddress.Of(page.Site.Timeline.Settings, source.Document.Head.Path) },
        { "earlier", (source, page) => Neighbour(source, -1, page) },
        { "later", (source, page) => Neighbour(source, 1, page) },
    };

    private static IEnumerable<Moment> WithCiting(Source source, SiteScope site) => site.Timeline.CitedBy[source.Index]
        .Select(target => site.Moment(target.Permalink))
        .OfType<Moment>()
        .Append(source);

    private static RecordView<Moment>? Neighbour(Source source, int step, ViewScope page)
    {
        var sources = page.Site.Timeline.Sources;
        var index = source.Index + step;
        return source.TimelineIndex is not null && index >= 0 && index < sources.Length && sources[index].TimelineIndex is not null
            ? MomentView.Of(sources[index], page)
            : null;
    }
}

/// <summary>A video or post as a card that leads to it. Nothing of it is loaded, so that nobody learns who reads the page.</summary>
internal static class CardView
{
    private static readonly ViewMembers<Source> Members = new()
    {
        { "url", (source, _) => Address(source) },
        { "host", (source, _) => WebHost.Of(Address(source)!) },
        // Null where the copy is all there is, which "url" then is.
        { "archived", (source, _) => source.Document.Url is null ? null : source.Document.Archived },
        { "archived_host", (source, _) => source.Document.Archived is { } archived ? WebHost.Of(archived) : null },
    };

    /// <returns>Null for what is to be read as text, or has no address.</returns>
    public static RecordView<Source>? Of(Source source, ViewScope page) =>
        source.Document.Kind is "video" or "post" && Address(source) is not null ? Members.Of(source, page) : null;

    private static string? Address(Source source) => source.Document.Url ?? source.Document.Archived;
}
