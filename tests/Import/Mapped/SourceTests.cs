using Annals.Tests.Support;

namespace Annals.Tests.Import.Mapped;

/// <summary>Sources of theirs, each made once.</summary>
public class SourceTests
{
    [Fact]
    public void One_address_is_one_source_for_all_entries_and_for_those_of_the_input()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap,
            Below("input", Markdown.Source("letter", "1843-07-02", "title: A letter\nurl: https://example.org/letter")),
            ("a.md", "---\ntitle: A\ndate: 2022\nsources:\n- {url: http://example.org/letter/, title: The letter}\n- {url: https://example.org/b, title: B}\n---\n"),
            ("b.md", "---\ntitle: B\ndate: 2022\nsources:\n- {url: https://example.org/b, title: B, publisher: Herald, published: 2022-11-22}\n- {url: https://example.org/b, publisher: Gazette}\n---\n"));
        Assert.Equal(["entries/a.md", "entries/b.md", "sources/b.md", "sources/letter.md"], made.Files);
        Assert.Equal("\n[@letter; @b]\n", "\n" + made.Body("entries/a.md"));
        Assert.Equal("[@b]\n", made.Body("entries/b.md"));
        Assert.Equal("---\ntitle: B\npublisher: Herald\npublished: 2022-11-22\nurl: \"https://example.org/b\"\n---\n", made.Read("sources/b.md"));
        made.Says("5", "made", "source: sources/letter.md, which was there");
        made.Says("5", "unsure", "source title: “The letter” is left out, since sources/letter.md has “A letter”");
        made.Says("6", "unsure", "source publisher: “Gazette” is left out, since sources/b.md has “Herald”");
    }

    [Fact]
    public void Without_an_address_title_publisher_and_date_tell_sources_apart()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap,
            ("a.md", "---\ntitle: A\ndate: 2022\nsources:\n- {title: News, publisher: Herald}\n- {title: news, publisher: HERALD}\n- {title: News, publisher: Gazette}\n- {title: News, publisher: Herald, published: 2022}\n---\n"));
        Assert.Equal(["entries/a.md", "sources/herald-2022.md", "sources/news-2.md", "sources/news.md"], made.Files);
        Assert.Equal("[@news; @news-2; @herald-2022]\n", made.Body("entries/a.md"));
    }

    [Fact]
    public void A_source_is_made_of_an_address_or_of_words_or_of_one_set_of_keys()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap,
            ("a.md", "---\ntitle: A\ndate: 2022\nsources: https://example.org/one\n---\n"),
            ("b.md", "---\ntitle: B\ndate: 2022\nsources: [A talk with Ada, https://example.org/two]\n---\n"),
            ("c.md", "---\ntitle: C\ndate: 2022\nsources: {title: Three}\n---\n"),
            ("d.md", "---\ntitle: D\ndate: 2022\nsources: [{publisher: Herald, published: 2022-11-22}, {note: x}]\n---\n"));
        Assert.Equal("---\ntitle: \"example.org/one\"\nurl: \"https://example.org/one\"\ninferred: [title]\n---\n", made.Read("sources/example-org-one.md"));
        Assert.Equal("---\ntitle: A talk with Ada\n---\n", made.Read("sources/a-talk-with-ada.md"));
        Assert.Equal("[@a-talk-with-ada; @example-org-two]\n", made.Body("entries/b.md"));
        Assert.Equal("[@three]\n", made.Body("entries/c.md"));
        Assert.Equal("---\ntitle: \"Herald, 2022-11-22\"\npublisher: Herald\npublished: 2022-11-22\ninferred: [title]\n---\n", made.Read("sources/herald-2022-11-22.md"));
        made.Says("4", "unsure", "a source that has neither title nor address nor publisher is not made");
        made.Says("4", "left out", "sources.note: the map does not name it");
    }

    [Fact]
    public void Keys_of_one_source_may_stand_in_the_entry_itself_beside_a_list()
    {
        const string map = """
            entry: {title: title, date: date}
            sources:
              - {url: via, title: via_title, kind: {fixed: post}}
              - {from: links, text: note, byline: by}
            """;
        using var made = MappedCase.Imported(
            map,
            ("a.md", "---\ntitle: A\ndate: 2022\nvia: https://example.org/post\nvia_title: A post\n---\n"),
            ("b.md", "---\ntitle: B\ndate: 2022\nlinks: https://example.org/link\n---\n"));
        Assert.Equal("---\ntitle: A post\nurl: \"https://example.org/post\"\nkind: post\n---\n", made.Read("sources/a-post.md"));
        Assert.Equal("[@a-post]\n", made.Body("entries/a.md"));
        Assert.Equal("[@example-org-link]\n", made.Body("entries/b.md"));
    }

    [Fact]
    public void Their_ids_lead_to_the_sources_in_the_text_and_only_what_it_does_not_cite_is_cited_below()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap + "\n  id: key\n  text: note\n  byline: by",
            ("a.md", """
                ---
                title: A
                date: 2022
                sources:
                - {key: Herald 1, title: One, by: [Ada, Bob], note: "See [[nowhere]]."}
                - {key: g2, title: Two}
                ---
                Said [@g2, p. 3; @g2] and [@unknown].
                """));
        Assert.Equal("Said [@g2, p. 3; @g2] and \\[@unknown].\n\n[@herald-1]\n", made.Body("entries/a.md"));
        Assert.Equal("---\ntitle: One\nbyline: [Ada, Bob]\n---\nSee \\[\\[nowhere]].\n", made.Read("sources/herald-1.md"));
        made.Says("8", "unsure", "[@unknown] stays as text: there is no source of this id");
    }

    [Fact]
    public void A_text_that_would_swallow_the_citation_has_it_above()
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("a.md", "---\ntitle: A\ndate: 2022\nsources: [S]\n---\n```\ncode that does not end\n"));
        Assert.Equal("[@s]\n\n```\ncode that does not end\n", made.Body("entries/a.md"));
    }

    private static (string Path, string Text) Below(string folder, (string Path, string Text) file) => ($"{folder}/{file.Path}", file.Text);
}
