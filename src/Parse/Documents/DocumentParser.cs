using System.Collections.Immutable;
using Annals.Parse.Prose;
using Annals.Parse.Schema;
using Annals.Parse.TimelineJs;
using Annals.Quotations;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Parse.Documents;

/// <summary>One file to one record. A fault in it is reported and the rest of it kept, so that links to it still lead somewhere.</summary>
internal static class DocumentParser
{
    public static ParsedDocument Parse(Document document, Diagnostics diagnostics)
    {
        var schema = SchemaOf(document.Kind);
        var frontMatter = document.File is null ? null : FrontMatter.Split(document.File, diagnostics);
        var fields = frontMatter?.Yaml is { } yaml
            ? new SchemaReader(document.Path, diagnostics).Read(yaml, schema)
            : new Fields(Position.Start, []);
        var body = frontMatter is null ? Body.Empty : ProseParser.Parse(document.Path, frontMatter.Markdown, diagnostics);
        var title = fields.LocatedText("title");
        var head = new DocumentHead(
            document.Kind,
            document.Slug,
            document.Path,
            title?.Value ?? document.Slug,
            title?.At ?? Position.Start,
            fields.Text("summary") ?? "",
            fields.Text("language") ?? "",
            fields.Text("status") == "draft",
            body);
        var written = fields.Texts("aliases");
        var (aliases, addresses) = (AliasForms.Names(written), AliasForms.Addresses(written));
        return document.Kind switch
        {
            DocumentKind.Entry => Entry(head, aliases, addresses, fields),
            DocumentKind.Source => Source(head, aliases, addresses, fields, document.Words is { } words ? Fingerprint.Parse(words.Path, words.Text, diagnostics) : null),
            DocumentKind.Page => new PageDocument(head, aliases, addresses, fields.Number("order")),
            _ => new SubjectDocument(head, aliases, addresses, Values(fields.Texts("same_as"))),
        };
    }

    /// <summary>The keys that a document of this kind may have.</summary>
    public static KeySchema SchemaOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Entry => Schemas.Entry,
        DocumentKind.Source => Schemas.Source,
        DocumentKind.Page => Schemas.Page,
        _ => Schemas.Subject,
    };

    private static EntryDocument Entry(
        DocumentHead head, ImmutableArray<Located<string>> aliases, ImmutableArray<Located<string>> addresses, Fields fields) => new(
        head,
        aliases,
        addresses,
        fields.Date("date"),
        fields.Number("order"),
        fields.Date("added"),
        fields.Date("updated"),
        fields.Texts("people"),
        fields.Texts("organisations"),
        fields.Texts("places"),
        fields.Texts("tags"),
        Image(fields.Keys("image")),
        fields.Keys("media") is { } media && media.Text("url") is { } url
            ? new Media(url, media.Text("caption") ?? "", media.Text("credit") ?? "", media.Text("alt") ?? "")
            : null,
        fields.Each("quotes", quote => new QuotationText(
            quote.LocatedText("by") ?? new("", quote.At), quote.LocatedText("said") ?? new("", quote.At), quote.Texts("in"), quote.Text("at") ?? "")),
        fields.Each("disputed", dispute => new DisputeText(
            dispute.Text("point") ?? "",
            dispute.Each("accounts", account => new AccountText(account.Text("says") ?? "", account.Texts("in"), account.Text("at") ?? "")),
            dispute.At)),
        fields.Each("corrections", correction => new Correction(correction.Date("date"), correction.Text("note") ?? "")),
        SlideFields.Of(fields.Keys("timelinejs")));

    private static SourceDocument Source(
        DocumentHead head, ImmutableArray<Located<string>> aliases, ImmutableArray<Located<string>> addresses, Fields fields, Fingerprint? fingerprint) => new(
        head,
        aliases,
        addresses,
        fields.Text("publisher") ?? "",
        fields.Texts("byline"),
        fields.Date("published"),
        fields.Text("url"),
        fields.Text("archived"),
        fields.Date("accessed"),
        fields.Text("language") ?? "",
        fields.Text("kind") ?? "",
        fields.Text("reliability") ?? "",
        Values(fields.Texts("inferred")),
        fingerprint);

    private static Image? Image(Fields? image) => image?.LocatedText("src") is not { } source ? null : new Image(
        Composition.Composed(source.Value),
        image.Text("alt") ?? "",
        image.Text("caption") ?? "",
        image.Text("credit") ?? "",
        source.At);

    private static ImmutableArray<string> Values(ImmutableArray<Located<string>> texts) => [.. texts.Select(text => text.Value)];
}
