using System.Collections.Immutable;
using Annals.Dates;
using Annals.Read;
using Annals.Text;

namespace Annals.Init;

/// <summary>A kind of file that <c>annals new</c> starts, with the keys that an author is most likely to fill in.</summary>
/// <param name="Word">What the command calls it.</param>
/// <param name="About">What it is, for the command's help.</param>
/// <param name="Date">What its date is, for the command's help; empty where it has none.</param>
/// <param name="Keys">What stands below its title, of its date as YAML, or nothing.</param>
/// <param name="Next">What to do with it, of its title and its slug.</param>
internal sealed record NewDocument(string Word, DocumentKind Kind, string About, string Date, Func<string, string> Keys, Func<string, string, string> Next)
{
    private const string Draft = "This is a draft: write its text and look at it with “annals preview --drafts”; without the line “status: draft” it is published.";

    public static readonly NewDocument Entry = new(
        "entry", DocumentKind.Entry, "Something that happened, as a draft.", "When it happened, which must be said, as EDTF: 2022-11-22, 2022-11, 2022-11-22~, 2022-11-22/2022-11-27 …",
        date => $"date: {date}\nsummary:\npeople: []\norganisations: []\nplaces: []\ntags: []\nstatus: draft\n",
        (_, _) => Draft);

    public static readonly ImmutableArray<NewDocument> All =
    [
        Entry,
        new("source", DocumentKind.Source, "A document that says what happened.", "When it was published, as EDTF.",
            date => $"publisher:\nbyline: []\npublished: {date}\nurl:\narchived:\naccessed:\nlanguage:\nkind: # article, statement, post, filing, video or dataset\nreliability:\n",
            (_, slug) => $"Cite it in a text as [@{slug}], or with the place in it, as in [@{slug}, para. 3]. It is published with the next build."),
        Subject("person", DocumentKind.Person, "Somebody who is named in entries."),
        Subject("organisation", DocumentKind.Organisation, "An organisation that is named in entries."),
        Subject("place", DocumentKind.Place, "A place that is named in entries."),
        Subject("tag", DocumentKind.Tag, "What entries are about."),
        new("page", DocumentKind.Page, "A page beside the timeline, such as one about it, as a draft.", "", _ => "summary:\norder:\nstatus: draft\n", (_, _) => Draft),
    ];

    /// <param name="slug">The file's name without its ending.</param>
    /// <returns>Below the input, with slashes.</returns>
    public string PathOf(string slug) => $"{InputFolders.Of(Kind)}/{slug}.md";

    /// <param name="date">Null for none.</param>
    public string Text(string title, Edtf? date) =>
        // A key without a value has no blank behind it.
        $"---\ntitle: {YamlText.Quoted(title)}\n{Keys(date is null ? "" : YamlText.Quoted(date.ToString()))}---\n\n".Replace(": \n", ":\n", StringComparison.Ordinal);

    private static NewDocument Subject(string word, DocumentKind kind, string about)
    {
        var folder = InputFolders.Of(kind);
        return new NewDocument(word, kind, about, "", _ => "aliases: []\nsummary:\nsame_as: []\n",
            (title, _) => $"What you write here stands on the page of all that entries name under “{folder}”, as in {folder}: {YamlText.List([title])}. Without such an entry there is no page.");
    }
}
