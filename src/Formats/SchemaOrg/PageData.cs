using System.Buffers;
using System.Text.Json;
using Annals.Publishing;
using Annals.Timelines;

namespace Annals.Formats.SchemaOrg;

/// <summary>
/// A page as JSON-LD in the words of schema.org: the page, what it is about, and the way to it from the home page. The site's home page
/// is the web site itself.
/// </summary>
internal sealed class PageData
{
    private readonly SchemaOrgReferences _things;
    private readonly string _language;
    private readonly byte[] _site;
    private readonly byte[] _homeCrumb;
    private readonly Dictionary<string, byte[]> _kindCrumbs;

    public PageData(SiteScope site, string url)
    {
        _things = new SchemaOrgReferences(site, url);
        _language = site.Phrases.Language;
        var title = site.Timeline.Settings.Title;
        _site = SchemaOrgReferences.Make(json =>
        {
            json.WriteStartObject();
            json.WriteString("@id"u8, _things.Address("") + SchemaOrgReferences.Suffix);
            json.WriteEndObject();
        });
        _homeCrumb = Crumb(1, title, "");
        _kindCrumbs = site.Navigation.Kinds.ToDictionary(kind => kind, kind => Crumb(2, site.Phrases.Text("kinds." + kind), kind + "/"));
    }

    /// <param name="about">The record that the page is about.</param>
    /// <param name="address">Of this part of the page, below the root.</param>
    /// <param name="card">The address of its link card, below the root; null for none.</param>
    public void Write(IBufferWriter<byte> buffer, PageHead head, object about, string address, string? card)
    {
        using var json = new Utf8JsonWriter(buffer, SchemaOrgReferences.Options);
        var url = _things.Address(address);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteString("@type"u8, address.Length == 0 ? "WebSite"u8 : about is Moment or Subject or PlainPage ? "WebPage"u8 : "CollectionPage"u8);
        json.WriteString("@id"u8, address.Length == 0 ? url + SchemaOrgReferences.Suffix : url);
        json.WriteString("url"u8, url);
        json.WriteString("name"u8, head.Title);
        // What a page is about has its own.
        if (head.Description.Length > 0 && about is not (Entry or Subject)) json.WriteString("description"u8, head.Description);
        if (card is not null) json.WriteString("image"u8, _things.Address(card));
        json.WriteString("inLanguage"u8, about is Entry { Language: { Length: > 0 } own } ? own : _language);
        if (address.Length > 0)
        {
            json.WritePropertyName("isPartOf"u8);
            json.WriteRawValue(_site, skipInputValidation: true);
            if (head.Number == 1) About(json, about, url);
            Breadcrumbs(json, head, address);
        }
        json.WriteEndObject();
    }

    private void About(Utf8JsonWriter json, object about, string url)
    {
        switch (about)
        {
            case Entry entry:
                EntryData.Page(json, entry, _things);
                Start(json, "Event"u8, url);
                EntryData.Event(json, entry, _things);
                json.WriteEndObject();
                break;
            case Source source:
                EntryData.Citations(json, source.Text, _things);
                Start(json, SchemaOrgReferences.TypeOf(source), url);
                SourceData.Write(json, source, _things);
                json.WriteEndObject();
                break;
            case Subject subject:
                EntryData.Citations(json, subject.Text, _things);
                Start(json, SchemaOrgReferences.TypeOf(subject.Permalink.Folder), url);
                SubjectData.Write(json, subject);
                json.WriteEndObject();
                break;
            case PlainPage plain:
                EntryData.Citations(json, plain.Text, _things);
                break;
            case Period period:
                SpanData.Coverage(json, period.Date);
                break;
        }
    }

    private static void Start(Utf8JsonWriter json, ReadOnlySpan<byte> type, string url)
    {
        json.WriteStartObject("mainEntity"u8);
        json.WriteString("@type"u8, type);
        json.WriteString("@id"u8, url + SchemaOrgReferences.Suffix);
    }

    private void Breadcrumbs(Utf8JsonWriter json, PageHead head, string address)
    {
        json.WriteStartObject("breadcrumb"u8);
        json.WriteString("@type"u8, "BreadcrumbList"u8);
        json.WriteStartArray("itemListElement"u8);
        json.WriteRawValue(_homeCrumb, skipInputValidation: true);
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var hasKind = head.Number == 1 ? slash + 1 < address.Length : !address.AsSpan(slash + 1).StartsWith("page/");
        if (hasKind && _kindCrumbs.TryGetValue(address[..slash], out var kind)) json.WriteRawValue(kind, skipInputValidation: true);
        else hasKind = false;
        Crumb(json, hasKind ? 3 : 2, head.Title, null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private byte[] Crumb(int position, string name, string address) => SchemaOrgReferences.Make(json => Crumb(json, position, name, _things.Address(address)));

    private static void Crumb(Utf8JsonWriter json, int position, string name, string? url)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "ListItem"u8);
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name);
        // The last is the page itself.
        if (url is not null) json.WriteString("item"u8, url);
        json.WriteEndObject();
    }
}
