namespace Annals.Tests.Support;

/// <summary>A small timeline that uses everything there is.</summary>
internal static class FullSite
{
    // The first and last page of ten seconds in Opus (RFC 7845), with nothing to hear.
    public const string Bell = "OggS\0\u0006\u0038\u0054\u0007\0\0\0\0\0\u0001\0\0\0\0\0\0\0\0\0\0\0\u0001\u0013OpusHead\u0001\u0001\u0038\u0001\0\0\0\0\0\0\0";

    public static readonly (string Path, string Text)[] Files =
    [
        ("site.yml", """
            title: A full timeline
            description: One of everything.
            periods:
              - {title: The engine, date: 1833/1843, summary: From the first sight of it to the notes.}
            """),
        Markdown.Entry("meeting", "1833-06-05", """
            title: Two people meet
            summary: At a party in London.
            people: [Ada Lovelace, Charles Babbage]
            places: [London]
            tags: [engine]
            """, "They met at a party [@letter, p. 2]. Nine years later came [[notes|the notes]]."),
        Markdown.Entry("notes", "1843-08?", """
            title: The notes appear
            people: [Ada Lovelace]
            organisations: [Taylor's Memoirs]
            tags: [engine, print]
            image: {src: media/notes.svg, alt: A printed page, caption: The first page., credit: A library}
            quotes:
              - {by: Ada Lovelace, said: "weaves algebraical patterns", in: [notes-a, letter], at: note A}
              - {by: Charles Babbage, said: "quite a different view", in: letter}
            disputed:
              - point: Who wrote the table
                accounts: [{says: She did, in: notes-a}, {says: He did, in: letter, at: p. 4}]
            corrections:
              - {date: 2022-12-02, note: The month was given as September.}
            """, """
            ## The text

            The {==translation==}{>>context: From the [[Charles Babbage|French]] [@notes-a].<<} has {==notes==}{>>caveat: Seven of them.<<} [see @letter, p. 3; @notes-a, note G].

            | Note | Subject |
            | --- | --- |
            | A | The engine |

            ![A table](media/notes.svg "The table") and [a file](media/notes.svg), see [[notes#the-text]] and <https://example.org/>.
            """),
        Markdown.Entry("death", "1852-11-27", "title: Ada Lovelace dies\npeople: [Ada]\nplaces: [London]\ntags: [life]\nmedia: {src: media/bell.opus, caption: A bell, credit: A library}", "![A bell](media/bell.opus)"),
        Markdown.Source("letter", "1843-07-02", """
            title: A letter
            byline: [Charles Babbage, A clerk]
            kind: post
            url: https://example.org/letter
            inferred: [published]
            """, "Kept with [[notes-a]]."),
        Markdown.Source("notes-a", "", "title: Notes\npublisher: Taylor\nreliability: A copy.\nkind: article"),
        Markdown.Document("people", "ada-lovelace", """
            title: Ada Lovelace
            aliases: [Ada]
            summary: A mathematician.
            same_as: ["https://example.org/ada"]
            """, "Wrote [[notes]] [@letter]."),
        Markdown.Document("pages", "method", "title: How we work\norder: 1", "We read [[letter]] and wrote [[meeting]]."),
        ("media/bell.opus", Bell),
        ("media/bell.txt", "Ten strokes."),
        ("media/notes.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    ];

    public static TestSite Built() => TestSite.Built(Files);
}
