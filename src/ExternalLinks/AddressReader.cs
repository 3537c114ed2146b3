using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.Markdown;
using Annals.Parse.Schema;
using Annals.Parse.Values;
using Annals.Read;
using Annals.Reporting;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.ExternalLinks;

/// <summary>
/// Finds the addresses of other sites in the input: those that keys hold and those that texts link to. It reads the files anew,
/// since a build has no use for the place of each.
/// </summary>
internal static class AddressReader
{
    /// <param name="drafts">Whether drafts count.</param>
    /// <returns>In the order of the files.</returns>
    public static ImmutableArray<ExternalAddress> Read(InputFiles files, bool drafts) =>
        [.. files.Documents.AsParallel().AsOrdered().Select(file => In(file, drafts)).ToArray().SelectMany(found => found)];

    private static IReadOnlyList<ExternalAddress> In(DocumentFile file, bool drafts)
    {
        // What is wrong with the file is the check's to say.
        var unsaid = new Diagnostics();
        var document = file.Read(unsaid);
        if (document.File is null || FrontMatter.Split(document.File, unsaid) is not { } frontMatter) return [];
        var keys = DocumentKeys.Of(document.Kind);
        var fields = frontMatter.Yaml is { } yaml ? new SchemaReader(document.Path, unsaid).Read(yaml, keys.Schema) : Fields.None(keys.Schema);
        if (!drafts && fields.Read(keys.Status) == "draft") return [];
        return
        [
            .. InKeys(fields).Select(found => new ExternalAddress(found.Address.Value, document.Path, found.Address.At, Copy(found.Key, found.Address.Value, fields))),
            .. InText(frontMatter.Markdown).Select(found => new ExternalAddress(found.Value, document.Path, found.At, ArchivedCopy.NotWanted)),
        ];
    }

    // Of a source's own address alone: what else is linked to is not evidence.
    private static ArchivedCopy Copy(Key key, string address, Fields fields) =>
        !ReferenceEquals(key, SourceKeys.Url) ? ArchivedCopy.NotWanted
        : fields.Read(SourceKeys.Archived) is not null ? ArchivedCopy.Named
        : ArchivedCopy.ProposedFor(address, fields.Read(SourceKeys.Published) ?? fields.Read(SourceKeys.Accessed));

    private static IEnumerable<(Key Key, Located<string> Address)> InKeys(Fields fields) => fields.Schema.Keys.SelectMany(key => key switch
    {
        // What is kept for another program is shown on no page.
        _ when ReferenceEquals(key, EntryKeys.Slide) => [],
        Key<string> { Of: Shape.WebAddress } one => fields.Locate(one) is { } address ? [(key, address)] : [],
        ListKey<string> { Of: Shape.WebAddress } many => fields.Read(many).Select(address => (key, address)),
        Key<Fields> one => fields.Read(one) is { } inner ? InKeys(inner) : [],
        ListKey<Fields> many => fields.Read(many, InKeys).SelectMany(found => found),
        _ => Enumerable.Empty<(Key, Located<string>)>(),
    });

    private static IEnumerable<Located<string>> InText(string markdown) =>
        from inline in ProseParser.Tree(markdown)?.Descendants<Inline>() ?? []
        let address = inline switch
        {
            LinkInline { IsImage: false } link => link.Url,
            AutolinkInline { IsEmail: false } link => link.Url,
            _ => null,
        }
        where address is not null && WebAddresses.IsWeb(address)
        select new Located<string>(address, PlaceOf(address, inline, markdown));

    // The tree knows where a link starts; its address follows, or stands in a definition somewhere else.
    private static Position PlaceOf(string address, Inline link, string markdown)
    {
        var start = 0;
        for (var line = 0; line < link.Line; line++) start = markdown.IndexOf('\n', start) + 1;
        var behind = markdown.IndexOf(address, Math.Min(start + link.Column, markdown.Length), StringComparison.Ordinal);
        var offset = behind >= 0 ? behind : markdown.IndexOf(address, StringComparison.Ordinal);
        return offset >= 0 ? Position.Of(markdown, offset) : new Position(link.Line + 1, link.Column + 1);
    }
}
