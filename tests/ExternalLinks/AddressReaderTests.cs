using Annals.ExternalLinks;
using Annals.Read;
using Annals.Tests.Support;

namespace Annals.Tests.ExternalLinks;

/// <summary>Where the addresses of other sites stand in the input.</summary>
public class AddressReaderTests
{
    [Fact]
    public void An_address_in_a_text_is_found_where_it_stands_however_it_is_written()
    {
        Assert.Equal(
            [
                "https://a.example/ 5 16", "https://b.example/x 5 46", "https://c.example/#part 6 6", "https://d.example/ 10 9",
                "https://e.example/ 7 24", "https://a.example/ 8 5",
            ],
            Found(("entries/e.md", """
                ---
                title: E
                date: 1901
                ---
                See [the page](https://a.example/) and also <https://b.example/x>,
                then https://c.example/#part and [this][d].
                {==words==}{>>a [note](https://e.example/)<<}
                [x](https://a.example/), <me@example.org>, [mail](mailto:me@example.org), [[e]]

                [d]:    https://d.example/
                """)));
    }

    [Fact]
    public void An_address_under_a_key_is_found_where_its_value_stands()
    {
        Assert.Equal(
            ["https://m.example/ 4 14", "https://w.example/1 3 11", "https://w.example/2 3 32", "https://s.example/ 3 6", "https://k.example/ 4 11"],
            Found(
                ("entries/e.md", "---\ntitle: E\ndate: 1901\nmedia: {url: https://m.example/, caption: x}\ntimelinejs: {media: {link: https://kept.example/}}\n---\n"),
                ("people/p.md", "---\ntitle: P\nsame_as: [https://w.example/1, https://w.example/2]\n---\n"),
                ("sources/s.md", "---\ntitle: S\nurl: https://s.example/\narchived: https://k.example/\n---\n")));
    }

    [Fact]
    public void Drafts_count_only_where_they_are_asked_for()
    {
        var draft = ("entries/e.md", "---\ntitle: E\ndate: 1901\nstatus: draft\n---\nhttps://a.example/\n");
        Assert.Empty(Found(draft));
        Assert.Single(Addresses(drafts: true, draft));
    }

    [Theory]
    [InlineData("published: 2022-11-28\n", "https://web.archive.org/web/20221128/https://s.example/x?y=1")]
    [InlineData("published: 2022-11\naccessed: 2023-01-02\n", "https://web.archive.org/web/20221101/https://s.example/x?y=1")]
    [InlineData("accessed: 2023-01-02\n", "https://web.archive.org/web/20230102/https://s.example/x?y=1")]
    [InlineData("published: 1923\n", "https://web.archive.org/web/https://s.example/x?y=1")]
    [InlineData("", "https://web.archive.org/web/https://s.example/x?y=1")]
    [InlineData("archived: https://web.archive.org/web/2022/https://s.example/\n", null)]
    public void A_copy_is_proposed_from_the_date_of_a_source_that_names_none(string keys, string? proposed)
    {
        var found = Addresses(drafts: false, ("sources/s.md", $"---\ntitle: S\nurl: https://s.example/x?y=1\n{keys}---\nSee https://o.example/\n"));
        Assert.Equal(proposed, found[0].Copy.Proposed);
        Assert.Equal(proposed is null, found[0].Copy.IsNamed);
        Assert.All(found[1..], other => Assert.Equal((false, null), (other.Copy.IsNamed, other.Copy.Proposed)));
    }

    private static string[] Found(params (string Path, string Text)[] files) =>
        [.. Addresses(drafts: false, files).Select(found => $"{found.Written} {found.At.Line} {found.At.Column}")];

    private static ExternalAddress[] Addresses(bool drafts, params (string Path, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.yml", "title: T\n");
        foreach (var (path, text) in files) folder.Write(path, text);
        return [.. AddressReader.Read(Reader.Read(folder.Path, null, new Reporting.Diagnostics()), drafts)];
    }
}
