using Annals.Parse.Markdown;
using Annals.Parse.Prose;
using Annals.Parse.Schema;
using Annals.Quotations;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>One file to one record. A fault in it is reported and the rest of it kept, so that links to it still lead somewhere.</summary>
internal static class DocumentParser
{
    public static ParsedDocument Parse(Document document, Diagnostics diagnostics)
    {
        var keys = DocumentKeys.Of(document.Kind);
        var frontMatter = document.File is null ? null : FrontMatter.Split(document.File, diagnostics);
        var fields = frontMatter?.Yaml is { } yaml
            ? new SchemaReader(document.Path, diagnostics).Read(yaml, keys.Schema)
            : Fields.None(keys.Schema);
        var body = frontMatter is null ? Body.Empty : ProseParser.Parse(document.Path, frontMatter.Markdown, diagnostics);
        var head = Head(document, keys, fields, body);
        var written = AliasForms.Of(fields.Read(keys.Aliases));
        return document.Kind switch
        {
            DocumentKind.Entry => EntryDocument.Read(head, written, fields),
            DocumentKind.Source => SourceDocument.Read(head, written, fields, document.Words is { } words ? Fingerprint.Parse(words.Path, words.Text, diagnostics) : null),
            DocumentKind.Page => PageDocument.Read(head, written, fields),
            _ => SubjectDocument.Read(head, written, fields),
        };
    }

    private static DocumentHead Head(Document document, DocumentKeys keys, Fields fields, Body body)
    {
        var title = fields.Locate(keys.Title);
        return new DocumentHead
        {
            Kind = document.Kind,
            Slug = document.Slug,
            Path = document.Path,
            Title = title?.Value ?? document.Slug,
            TitleAt = title?.At ?? Position.Start,
            Summary = fields.Read(keys.Summary) ?? "",
            Language = fields.Read(keys.Language) ?? "",
            IsDraft = fields.Read(keys.Status) == "draft",
            Body = body,
        };
    }
}
