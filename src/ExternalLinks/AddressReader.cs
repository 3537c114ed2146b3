using System.Collections.Immutable;
using System.Globalization;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Parse.Markdown;
using Annals.Parse.Schema;
using Annals.Parse.Values;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.ExternalLinks;

/// <summary>
/// Finds the addresses of other sites in the input: those that keys hold and those that texts link to. It reads the files again,
/// since a build has no use for the place of each.
/// </summary>
internal static class AddressReader
{
    /// <param name="drafts">Whether drafts count.</param>
    /// <returns>In the order of the files.</returns>
    public static ImmutableArray<ExternalAddress> Read(InputFiles files, bool drafts) =>
        [.. files.Documents.AsParallel().AsOrdered().Select(file => In(file, drafts)).ToArray().SelectMany(found => found), .. files.Descriptions.Values.SelectMany(InDescription)];

    private static IEnumerable<ExternalAddress> InDescription(TextFile file)
    {
        var unsaid = new Diagnostics();
        return YamlReader.Read(file, unsaid) is not { } yaml ? [] : InKeys(new SchemaReader(file.Path, unsaid).Read(yaml, PictureKeys.Schema)).Select(found => new ExternalAddress(found.Address.Value, file.Path, found.Address.At, ArchivedCopy.NotWanted));
    }

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
        Key<string> { Of: Shape.PlainText { MayBeAddress: true } } one => fields.Locate(one) is { } address && WebAddresses.IsWeb(address.Value) ? [(key, address)] : [],
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

    // The syntax tree gives the start of a link; its address follows, or stands in a reference definition elsewhere.
    private static Position PlaceOf(string address, Inline link, string markdown)
    {
        var start = 0;
        for (var line = 0; line < link.Line; line++) start = markdown.IndexOf('\n', start) + 1;
        var behind = markdown.IndexOf(address, Math.Min(start + link.Column, markdown.Length), StringComparison.Ordinal);
        var offset = behind >= 0 ? behind : markdown.IndexOf(address, StringComparison.Ordinal);
        return offset >= 0 ? Position.Of(markdown, offset) : new Position(link.Line + 1, link.Column + 1);
    }
}

/// <summary>An address of another site as it stands in a file of the input.</summary>
/// <param name="Written">With its fragment, as in the file.</param>
/// <param name="File">As the author knows it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Copy">What is known of an archived copy.</param>
internal sealed record ExternalAddress(string Written, string File, Position At, ArchivedCopy Copy)
{
    /// <summary>What a server is asked for: it never sees a fragment.</summary>
    public string Asked => Written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end ? Written[..end] : Written;
}

/// <summary>What is known of an archived copy of a document.</summary>
/// <param name="IsNamed">Whether the author names one.</param>
/// <param name="Proposed">Where one may be, which nobody has looked for; null where none is to be proposed.</param>
internal sealed record ArchivedCopy(bool IsNamed, string? Proposed)
{
    // Before that there is nothing in the archive.
    private const int FirstYear = 1996;

    public static readonly ArchivedCopy NotWanted = new(false, null);

    public static readonly ArchivedCopy Named = new(true, null);

    /// <summary>The Wayback Machine's address for a document, which leads to the copy nearest to a day.</summary>
    /// <param name="date">When it was published or read; without a day the newest copy is meant.</param>
    public static ArchivedCopy ProposedFor(string address, Edtf? date)
    {
        var stamp = date?.Earliest is { Year: >= FirstYear and <= 9999 } day
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.DayOfMonth:00}/")
            : "";
        return new ArchivedCopy(false, $"https://web.archive.org/web/{stamp}{address}");
    }
}
