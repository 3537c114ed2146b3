namespace Annals.Tests.Import.Mapped;

/// <summary>Values of theirs under our keys.</summary>
public class KeyTests
{
    [Fact]
    public void A_list_takes_several_keys_and_another_key_the_first_that_says_something()
    {
        using var made = MappedCase.Imported(
            """
            entry:
              title: [headline, title]
              date: date
              tags: [category, keywords]
            """,
            ("a.md", "---\nheadline:\ntitle: The title\ndate: 2022\ncategory: news\nkeywords: [fire, news]\n---\n"),
            ("b.md", "---\nheadline: The headline\ntitle: The title\ndate: 2022\n---\n"));
        Assert.Equal("---\ntitle: The title\ndate: \"2022\"\ntags: [news, fire]\nstatus: draft\n---\n", made.Read("entries/a.md"));
        Assert.Contains("title: The headline\n", made.Read("entries/b.md"), StringComparison.Ordinal);
        made.Says("3", "left out", "title: The title; title is taken from headline");
    }

    [Fact]
    public void Old_addresses_lead_on_and_links_by_them_are_mended()
    {
        using var made = MappedCase.Imported(
            """
            entry: {title: title, date: date, aliases: [aliases, redirect_from]}
            """,
            ("a.md", "---\ntitle: A\ndate: 2022\naliases: [/2019/fire/, blaze, https://old.example/x/]\nredirect_from: /fire.html\n---\n"),
            ("b.md", "---\ntitle: B\ndate: 2022\n---\nSee [it](/posts/blaze/) and [[blaze]].\n"));
        Assert.Equal("---\ntitle: A\ndate: \"2022\"\naliases: [\"/2019/fire/\", blaze, \"/fire.html\"]\nstatus: draft\n---\n", made.Read("entries/a.md"));
        Assert.Contains("See [[entries/a|it]] and [[entries/a|blaze]].", made.Read("entries/b.md"), StringComparison.Ordinal);
        made.Says("4", "unsure", "aliases: “https://old.example/x/” is not taken: write it from the root of the site on, as in /entries/old-slug/");
    }

    [Fact]
    public void A_key_within_a_key_is_found_through_lists_and_by_its_own_dots()
    {
        using var made = MappedCase.Imported(
            """
            entry: {title: meta.title, date: og.date, people: cast.person.name, summary: a.b.c}
            """,
            ("a.md", "---\nmeta: {title: The title, x: 1}\nog.date: 2022-11-22\ncast:\n  - person: {name: Ada}\n  - person: {name: Bob, age: 5}\na.b: {c: Deep}\n---\n"));
        Assert.Equal("---\ntitle: The title\ndate: 2022-11-22\nsummary: Deep\npeople: [Ada, Bob]\nstatus: draft\n---\n", made.Read("entries/a.md"));
        made.Says("2", "left out", "meta.x: the map does not name it");
        made.Says("6", "left out", "cast.person.age: the map does not name it");
    }

    [Fact]
    public void People_with_keys_of_their_own_give_their_names_and_the_rest_is_reported()
    {
        using var made = MappedCase.Imported(
            "entry: {title: title, date: date, people: actors}",
            ("a.md", "---\ntitle: A\ndate: 2022\nactors:\n- {name: Ada, role: clerk}\n- Bob\n- {role: nobody}\n---\n"));
        Assert.Contains("people: [Ada, Bob]\n", made.Read("entries/a.md"), StringComparison.Ordinal);
        made.Says("5", "left out", "actors.role: the map does not name it");
    }

    [Fact]
    public void Fixed_and_default_values_words_of_ours_and_split_texts_are_written()
    {
        using var made = MappedCase.Imported(
            """
            entry:
              title: title
              date: {from: when, default: 2022}
              tags: {from: keywords, split: ","}
              places: {fixed: [Kiel, Harbour]}
            sources:
              url: link
              title: {from: link_title, default: A report}
              kind: {from: type, values: {news item: article, PR: statement}}
            """,
            ("a.md", "---\ntitle: A\nkeywords: fire, harbour ,\nlink: https://example.org/a\ntype: news item\n---\n"),
            ("b.md", "---\ntitle: B\nwhen: 2021\nlink: https://example.org/b\ntype: PR\nlink_title: Another\n---\n"));
        Assert.DoesNotContain("if these are several", made.Command.Output, StringComparison.Ordinal);
        Assert.Contains("date: \"2022\"\nplaces: [Kiel, Harbour]\ntags: [fire, harbour]\n", made.Read("entries/a.md"), StringComparison.Ordinal);
        Assert.Contains("date: \"2021\"\n", made.Read("entries/b.md"), StringComparison.Ordinal);
        Assert.Equal("---\ntitle: A report\nurl: \"https://example.org/a\"\nkind: article\n---\n", made.Read("sources/a-report.md"));
        Assert.Equal("---\ntitle: Another\nurl: \"https://example.org/b\"\nkind: statement\n---\n", made.Read("sources/another.md"));
        made.Says("2", "inferred", "date: 2022, from the map");
        made.Says("5", "inferred", "type → source kind: article, from “news item”");
    }

    [Fact]
    public void One_text_that_looks_like_several_is_kept_and_reported()
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("a.md", "---\ntitle: A\ndate: 2022\ntags: fire, harbour\n---\n"));
        Assert.Contains("tags: [\"fire, harbour\"]\n", made.Read("entries/a.md"), StringComparison.Ordinal);
        made.Says("4", "unsure", "tags: fire, harbour; if these are several, write split in the map");
    }

    [Fact]
    public void A_value_that_does_not_fit_is_not_written_and_reported_with_its_line()
    {
        using var made = MappedCase.Imported(
            "entry: {title: title, date: date, people: people}\nsources: {from: sources, title: title, url: url, kind: kind, published: day}",
            ("a.md", $"---\ntitle: A\ndate: 2022\npeople: [\"\u00AD\", Ada, {new string('x', 300)}]\nsources:\n- title: S\n  url: ftp://example.org\n  kind: artcle\n  day: 2022-02-30\n---\n"));
        Assert.Equal("---\ntitle: S\n---\n", made.Read("sources/s.md"));
        Assert.Contains("people: [Ada]\n", made.Read("entries/a.md"), StringComparison.Ordinal);
        made.Says("4", "unsure", "people: “\uFFFD” is not taken: a name needs a character that is seen");
        made.Says("4", "unsure", "people: “xxx");
        made.Says("7", "unsure", "sources.url → source url: “ftp://example.org” is not taken: an address that starts with https:// or http:// is expected");
        made.Says("8", "unsure", "sources.kind → source kind: “artcle” is not taken: one of article, statement, post, filing, video, dataset is expected; did you mean “article”?");
        made.Says("9", "unsure", "sources.day → source published: “2022-02-30” is not taken: February 2022 has 28 days");
    }

    [Fact]
    public void Every_key_that_the_map_does_not_name_is_listed_once_a_file_and_summed_up_over_all()
    {
        using var made = MappedCase.Imported(
            "entry: {title: title, date: date}\nignore: [layout, meta.id]",
            ("a.md", "---\nlayout: post\ntitle: A\ndate: 2022\nactors: [Ada]\nmeta: {id: 7}\nempty:\n---\n"),
            ("b.yml", "- {title: B, date: 2022, actors: [Bob], extra: x}\n- {title: C, date: 2022, actors: [Bob], meta: {id: 8, x: y}}\n"));
        Assert.Equal(2, made.Command.Output.Split(" actors: the map does not name it").Length - 1);
        Assert.Contains(
            "\nleft out: actors, in 2 files; the map does not name it\nleft out: extra, in 1 file; the map does not name it\nleft out: meta.x, in 1 file; the map does not name it\n0 sources",
            made.Command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("layout", made.Command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("empty", made.Command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true", "made", "draft: true → status: draft")]
    [InlineData("published: false", "made", "published: false → status: draft")]
    [InlineData("draft: false", "inferred", "draft: false: a draft here until you have read it")]
    [InlineData("published: True", "inferred", "published: true: a draft here until you have read it")]
    [InlineData("published: 2022-11-22", "left out", "published: the map does not name it")]
    public void Every_entry_is_a_draft_whatever_it_was_there(string key, string outcome, string what)
    {
        using var made = MappedCase.Imported("entry: {title: title, date: date}", ("a.md", $"---\ntitle: A\ndate: 2022\n{key}\n---\n"));
        Assert.EndsWith("status: draft\n---\n", made.Read("entries/a.md"), StringComparison.Ordinal);
        made.Says("4", outcome, what);
    }

    [Fact]
    public void A_picture_is_taken_if_it_is_there_and_has_words()
    {
        const string map = "entry: {title: title, date: date, image: {src: cover.file, alt: cover.words, credit: cover.by}}";
        using var made = MappedCase.Imported(
            map,
            ("input/media/bridge.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            ("a.md", "---\ntitle: A\ndate: 2022\ncover:\n  file: /assets/bridge.svg\n  words: A bridge\n  by: Ada\n---\n"),
            ("b.md", "---\ntitle: B\ndate: 2022\ncover:\n  file: https://example.org/gone.svg\n  words: A bridge\n---\n"),
            ("c.md", "---\ntitle: C\ndate: 2022\ncover:\n  file: media/bridge.svg\n---\n"));
        Assert.Contains("image: {src: \"media/bridge.svg\", alt: A bridge, credit: Ada}\n", made.Read("entries/a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("image", made.Read("entries/b.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("image", made.Read("entries/c.md"), StringComparison.Ordinal);
        made.Says("5", "unsure", "image: “https://example.org/gone.svg” is not taken: put the file into input/media as media/gone.svg first");
        made.Says("6", "left out", "cover.words → image.alt: A bridge; not taken with its image");
        made.Says("5", "unsure", "image: “media/bridge.svg” is not taken: it has no alternative text");
    }
}
