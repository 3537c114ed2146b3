using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Annals.Publishing;
using Annals.Read;
using Annals.Timelines;

namespace Annals.Formats.SchemaOrg;

/// <summary>
/// What pages name in passing, in the words of schema.org: a subject or a source by its type, id and name. Many pages name the same, so that each is
/// made by the first that does; two threads may both do so, with the same result.
/// </summary>
internal sealed class SchemaOrgReferences(SiteScope site, string url)
{
    /// <summary>What the id of a thing has behind the address of the page about it: the page is not the thing.</summary>
    public const string Suffix = "#this";

    /// <summary>All of Unicode as it is, except what could end an element or an attribute of HTML.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly byte[]?[] _subjects = new byte[]?[site.Timeline.Subjects.Length];
    private readonly byte[]?[] _sources = new byte[]?[site.Timeline.Sources.Length];

    public SiteScope Site => site;

    /// <param name="address">A page's, below the root.</param>
    public string Address(string address) => Addresses.Full(url, address);

    public void Subject(Utf8JsonWriter json, int index) => json.WriteRawValue(_subjects[index] ??= Make(inner =>
    {
        var subject = site.Timeline.Subjects[index];
        Named(inner, subject.Permalink, subject.Name);
    }), skipInputValidation: true);

    public void Source(Utf8JsonWriter json, int index) => json.WriteRawValue(_sources[index] ??= Make(inner =>
    {
        var source = site.Timeline.Sources[index];
        inner.WriteStartObject();
        inner.WriteString("@type"u8, TypeOf(source));
        inner.WriteString("@id"u8, Address(source.Permalink.Address) + Suffix);
        inner.WriteString("name"u8, source.Title);
        if (source.Document.Url is { } original) inner.WriteString("url"u8, original);
        inner.WriteEndObject();
    }), skipInputValidation: true);

    /// <summary>
    /// Somebody by the page of that name; where there is none, by the name alone. It may be a person, a desk or an agency, and nobody has said which.
    /// The vocabulary has nothing that is either, a <c>Thing</c> is not among what an author may be, and plain text is taken in place of any thing
    /// (schema.org, “Data model”, on conformance).
    /// </summary>
    public void Named(Utf8JsonWriter json, NamedSubject named)
    {
        if (named.Permalink is { } permalink) Named(json, permalink, named.Name);
        else json.WriteStringValue(named.Name);
    }

    private void Named(Utf8JsonWriter json, Permalink permalink, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, TypeOf(permalink.Folder));
        json.WriteString("@id"u8, Address(permalink.Address) + Suffix);
        json.WriteString("name"u8, name);
        json.WriteEndObject();
    }

    /// <summary>What a kind of subject is called.</summary>
    public static ReadOnlySpan<byte> TypeOf(string folder) =>
        folder == InputFolders.Of(DocumentKind.Person) ? "Person"u8
        : folder == InputFolders.Of(DocumentKind.Organisation) ? "Organization"u8
        : folder == InputFolders.Of(DocumentKind.Place) ? "Place"u8
        : "DefinedTerm"u8;

    /// <summary>What a kind of source is called; what it is not known to be more than is a creative work.</summary>
    public static ReadOnlySpan<byte> TypeOf(Source source) => source.Document.Kind switch
    {
        "article" => "NewsArticle"u8,
        "post" => "SocialMediaPosting"u8,
        "video" => "VideoObject"u8,
        "dataset" => "Dataset"u8,
        "filing" => "DigitalDocument"u8,
        _ => "CreativeWork"u8,
    };

    /// <summary>A value that is made once and written often.</summary>
    public static byte[] Make(Action<Utf8JsonWriter> write)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        return bytes.WrittenSpan.ToArray();
    }
}
