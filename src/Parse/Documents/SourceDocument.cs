using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Schema;
using Annals.Quotations;

namespace Annals.Parse.Documents;

/// <summary>A document that reports something. Its body is the editor's note on it.</summary>
public sealed record SourceDocument(DocumentHead Head, AliasForms WrittenAliases) : ParsedDocument(Head, WrittenAliases)
{
    public required string Publisher { get; init; }

    public required ImmutableArray<Located<string>> Byline { get; init; }

    public required Edtf? Published { get; init; }

    public required string? Url { get; init; }

    public required string? Archived { get; init; }

    public required Edtf? Accessed { get; init; }

    /// <summary>One of the schema's words, or empty.</summary>
    public required string Kind { get; init; }

    public required string Reliability { get; init; }

    /// <summary>Keys whose values an editor worked out.</summary>
    public required ImmutableArray<string> Inferred { get; init; }

    /// <summary>The words of the document itself, for checking quotations; null where they are not held.</summary>
    public required Fingerprint? Fingerprint { get; init; }

    /// <summary>BCP 47, or empty.</summary>
    public string Language => Head.Language;

    /// <summary>The language of the title; empty where the title is an editor's, in the site's language.</summary>
    public string TitleLanguage => Inferred.Contains(SourceKeys.Title.Name) ? "" : Language;

    internal static SourceDocument Read(DocumentHead head, AliasForms written, Fields fields, Fingerprint? fingerprint) => new(head, written)
    {
        Publisher = fields.Read(SourceKeys.Publisher) ?? "",
        Byline = fields.Read(SourceKeys.Byline),
        Published = fields.Read(SourceKeys.Published),
        Url = fields.Read(SourceKeys.Url),
        Archived = fields.Read(SourceKeys.Archived),
        Accessed = fields.Read(SourceKeys.Accessed),
        Kind = fields.Read(SourceKeys.Kind) ?? "",
        Reliability = fields.Read(SourceKeys.Reliability) ?? "",
        Inferred = [.. fields.Read(SourceKeys.Inferred).Select(key => key.Value)],
        Fingerprint = fingerprint,
    };
}
