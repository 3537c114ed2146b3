using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Schema;
using Annals.Quotations;

namespace Annals.Parse.Documents;

/// <summary>A document that reports something. Its body is the editor's note on it.</summary>
/// <param name="Language">BCP 47, or empty.</param>
/// <param name="Kind">One of the schema's words, or empty.</param>
/// <param name="Inferred">Keys whose values an editor worked out.</param>
/// <param name="Fingerprint">The words of the document itself, for checking quotations; null where they are not held.</param>
public sealed record SourceDocument(
    DocumentHead Head,
    ImmutableArray<Located<string>> Aliases,
    ImmutableArray<Located<string>> OldAddresses,
    string Publisher,
    ImmutableArray<Located<string>> Byline,
    Edtf? Published,
    string? Url,
    string? Archived,
    Edtf? Accessed,
    string Language,
    string Kind,
    string Reliability,
    ImmutableArray<string> Inferred,
    Fingerprint? Fingerprint) : ParsedDocument(Head, Aliases, OldAddresses)
{
    /// <summary>The language of the title; empty where the title is an editor's, in the site's language.</summary>
    public string TitleLanguage => Inferred.Contains("title") ? "" : Language;
}
