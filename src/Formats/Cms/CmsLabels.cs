using System.Collections.Frozen;
using Annals.Parse.Schema;
using Annals.Phrasing;

namespace Annals.Formats.Cms;

/// <summary>
/// What forms, keys and words of a choice are called: in the site's language where the theme has a word for them, else in English. A key that nothing is said of
/// here is called by its name.
/// </summary>
internal sealed class CmsLabels(Phrases phrases)
{
    // By form and key; a key alone holds for every form that has no line of its own.
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["people"] = "kinds.people",
        ["organisations"] = "kinds.organisations",
        ["places"] = "kinds.places",
        ["tags"] = "kinds.tags",
        ["language"] = "source.language",
        ["entries.quotes"] = "entry.quotes",
        ["entries.quotes.in"] = "statement.sources",
        ["entries.disputed"] = "entry.disputed",
        ["entries.disputed.point"] = "entry.dispute_point",
        ["entries.disputed.accounts.says"] = "entry.dispute_says",
        ["entries.disputed.accounts.in"] = "entry.dispute_in",
        ["entries.corrections"] = "entry.corrections",
        ["entries.media"] = "entry.media",
        ["sources.publisher"] = "source.publisher",
        ["sources.byline"] = "source.byline",
        ["sources.published"] = "source.published",
        ["sources.url"] = "source.original",
        ["sources.archived"] = "source.archived",
        ["sources.accessed"] = "source.accessed",
        ["sources.kind"] = "source.kind",
        ["sources.reliability"] = "source.reliability",
        ["sources.inferred"] = "source.inferred",
        ["sources.body"] = "source.note",
        ["people.aliases"] = "subject.aliases",
        ["organisations.aliases"] = "subject.aliases",
        ["places.aliases"] = "subject.aliases",
        ["tags.aliases"] = "subject.aliases",
        ["same_as"] = "subject.same_as",
        ["periods"] = "kinds.periods",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        ["aliases"] = "Old addresses and other names",
        ["order"] = "Place in the list",
        ["added"] = "Came to the site on",
        ["updated"] = "Last changed on",
        ["image"] = "Picture",
        ["src"] = "File",
        ["poster"] = "Picture of the film",
        ["alt"] = "What it shows",
        ["url"] = "Address",
        ["by"] = "Who said it",
        ["said"] = "Word for word",
        ["at"] = "Where in it",
        ["note"] = "What was wrong",
        ["accounts"] = "Who says what",
        ["cards"] = "Pictures for shared links",
        ["repository"] = "Address of the files",
        ["body"] = "Text",
        ["site"] = "Settings",
    }.ToFrozenDictionary();

    // The theme has no singulars; a button “Add people” does in other languages.
    private static readonly FrozenDictionary<string, string> EnglishSingulars = new Dictionary<string, string>
    {
        ["people"] = "person",
        ["organisations"] = "organisation",
        ["places"] = "place",
        ["tags"] = "tag",
        ["aliases"] = "name",
        ["quotes"] = "quotation",
        ["disputed"] = "disputed point",
        ["accounts"] = "account",
        ["corrections"] = "correction",
        ["byline"] = "writer",
        ["same_as"] = "address",
        ["periods"] = "period",
    }.ToFrozenDictionary();

    /// <summary>One of a list, as a button says it that adds one; null where there is no word for it.</summary>
    public string? Singular(string path) => phrases.Language == "en" ? EnglishSingulars.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..]) : null;

    public string Form(CmsForm form) => form.Kind is null ? English["site"] : phrases.Text("kinds." + form.Name);

    /// <param name="path">The form and the keys down to this one, with points between them: <c>entries.quotes.by</c>.</param>
    public string Key(string path)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        if (Words.GetValueOrDefault(path) is { } own && phrases.Has(own)) return phrases.Text(own);
        if (Words.GetValueOrDefault(name) is { } word && phrases.Has(word)) return phrases.Text(word);
        return English.GetValueOrDefault(name) ?? char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
    }

    /// <summary>A word of a choice.</summary>
    public string Choice(string path, string word)
    {
        var key = path switch
        {
            "sources.kind" => "source_kinds." + word,
            "sources.inferred" => "source_keys." + word,
            _ => word == "draft" ? "draft" : "",
        };
        return key.Length > 0 && phrases.Has(key) ? phrases.Text(key) : word;
    }

    /// <summary>What helps to fill a key in.</summary>
    public static string Hint(Key key) => CmsForm.Of(key) switch
    {
        Shape.EdtfDate { IsTimestamp: true } => $"{key.Meaning} A time ends with an offset, as in 2022-11-22T14:30:00+00:00.",
        Shape.EdtfDate => $"{key.Meaning} 2022-11-22, 2022-11, 2022; 2022-11-22~ (about then), 2022-11-22? (uncertain), 2022-11-22/2022-11-27 (from … to), ../2022-11-28 (by then), -0499 (500 BCE).",
        _ => key.Meaning,
    };

    /// <summary>How the text below the keys is written.</summary>
    public const string BodyHint =
        "Markdown. [[the-apology]] links to an entry, [@source-id, para. 5] cites a source, {==words==}{>>caveat: a note<<} puts a note beside words.";
}
