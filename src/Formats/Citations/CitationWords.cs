using System.Collections.Immutable;
using Annals.Dates;
using Annals.Dates.Labels;
using Annals.Phrasing;

namespace Annals.Formats.Citations;

/// <summary>What a citation says in the language of the site; plain text, not markup.</summary>
public sealed record CitationWords(Phrases Phrases, DateWords Dates)
{
    public string Label(Edtf date) => Dates.Label(date);

    public string Quoted(string title) => Fill("cite.quoted", title);

    /// <summary>What the document does not state itself, as bibliographies mark it.</summary>
    public string Supplied(string value) => Fill("cite.supplied", value);

    public string Changed(Edtf date) => Fill("cite.changed", Label(date));

    public string Archived(string url) => Fill("cite.archived", url);

    public string Accessed(Edtf date) => Fill("cite.accessed", Label(date));

    /// <summary>Names in a row, as the language joins them.</summary>
    public string Join(ImmutableArray<string> names) => names.Length == 1
        ? names[0]
        : Phrases.FillPlain(Phrases.Text("list.last"), [string.Join(Phrases.Text("list.separator"), names.SkipLast(1)), names[^1]]);

    private string Fill(string key, string value) => Phrases.FillPlain(Phrases.Text(key), [value]);
}
