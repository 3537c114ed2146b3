namespace Annals.Tests.Import.Mapped;

/// <summary>Markdown of theirs stays as it is, but for what our check would refuse.</summary>
public class TextTests
{
    [Theory]
    [InlineData("*Plain* [words](https://example.org) and `[[code]]` ~~so~~ [a](#b)", "*Plain* [words](https://example.org) and `[[code]]` ~~so~~ a")]
    [InlineData("## B\n\n[a](#b) [[#B]] ==so== [^1] $5 to $10\n\n[^1]: Words.", "## B\n\n[a](#b) [[#B]] ==so== [^1] $5 to $10\n\n[^1]: Words.")]
    [InlineData("so [^1] $x$ {++a++} %%b", "so \\[^1] \\$x$ \\{++a++} \\%%b")]
    [InlineData("so <u>a</u>\n\n[^2]: Words.", "so \\<u>a\\</u>\n\n\\[^2]: Words.")]
    [InlineData("[[nowhere]] and [[no|where]]", "\\[\\[nowhere]] and \\[\\[no|where]]")]
    [InlineData("[@nobody, p. 3]", "\\[@nobody, p. 3]")]
    [InlineData("{==words==} and {>>note<<}", "\\{==words==} and \\{>>note<<}")]
    [InlineData("{==words==}{>>note<<}", "{==words==}{>>note<<}")]
    [InlineData("{==words==}{>>odd: note<<}", "\\{==words==}\\{>>odd: note<<}")]
    [InlineData("{==open", "\\{==open")]
    [InlineData("[about *us*](/about/) there", "about *us* there")]
    [InlineData("[a][b]\n\n[b]: ../c.html", "a\n\n[b]: ../c.html")]
    [InlineData("[x](javascript:alert(1))", "x")]
    [InlineData("ftp://example.org/file", "ftp\\://example.org/file")]
    [InlineData("![a bridge](/img/b.jpg)", "a bridge")]
    [InlineData("x ![](b.jpg) y", "x  y")]
    [InlineData("![a bridge](https://example.org/b.jpg)", "[a bridge](https://example.org/b.jpg)")]
    [InlineData("[![a bridge](b.jpg)](c.html)", "a bridge")]
    [InlineData("{% include x %} {{ y }} {{< z >}}", "{% include x %} {{ y }} {{< z >}}")]
    [InlineData("a <!-- secret --> b\n\n<!--more-->\nc", "a  b\n\n\nc")]
    [InlineData("<b>bold</b> <EM>so</EM> <a class='x' href=\"https://example.org\">there</a>", "**bold** *so* [there](<https://example.org>)")]
    [InlineData("```\n<!-- code --> <b>code</b>\n```", "```\n<!-- code --> <b>code</b>\n```")]
    [InlineData("| a | b |\n| --- | --- |\n| [[x]] | [y](z) |", "| a | b |\n| --- | --- |\n| \\[\\[x]] | y |")]
    [InlineData("> - [[x]]\n>   [y](z) {==w", "> - \\[\\[x]]\n>   y \\{==w")]
    public void A_text_stays_and_what_would_be_refused_becomes_words(string theirs, string ours)
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("a.md", $"---\ntitle: A\ndate: 2022\n---\n{theirs}\n"));
        Assert.Equal(ours + "\n", made.Body("entries/a.md"));
    }

    [Theory]
    [InlineData("{% include x %}", "unsure", "template signs stay as text: {% include x %}")]
    [InlineData("<div>x</div>", "unsure", "HTML stays as text: <div>x</div>")]
    [InlineData("word\n{: .note}", "unsure", "attributes stay as text: {: .note}")]
    [InlineData("<!-- secret -->", "left out", "<!-- secret -->: a comment")]
    [InlineData("<!--more-->", "left out", "<!--more-->: mark of an excerpt")]
    [InlineData("***cut***", "left out", "***cut***: mark of an excerpt")]
    [InlineData("<b>x</b>", "inferred", "<b>x</b> → **x**")]
    [InlineData("[x](/y)", "unsure", "the link to “/y” leads nowhere here; its words stay")]
    [InlineData("![x](/y)", "unsure", "the image “/y” is no file in input/media; its words stay")]
    [InlineData("![](/y)", "unsure", "the image “/y” has no words for those who do not see it, and is left out")]
    [InlineData("![x](https://example.org/y)", "unsure", "the image “https://example.org/y” stands elsewhere, and is a link now")]
    [InlineData("{==x", "unsure", "{== stays as text: it is no annotation here")]
    public void Each_change_is_reported_with_its_line(string theirs, string outcome, string what)
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("a.md", $"---\ntitle: A\ndate: 2022\nexcerpt_separator: \"***cut***\"\n---\nFirst.\n\n{theirs}\n"));
        made.Says(theirs.StartsWith("word", StringComparison.Ordinal) ? "9" : "8", outcome, what);
    }

    [Fact]
    public void Links_between_the_files_and_into_the_input_lead_to_the_pages_here()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap,
            ("input/people/ada-lovelace.md", "---\ntitle: Ada Lovelace\naliases: [Ada]\n---\n"),
            ("input/media/a file.pdf", "%PDF"),
            ("2022-11-22-fire.md", "---\ntitle: The fire\npeople: [Charles Babbage]\n---\n[[The flood|water]] [[Flood]] [w]({% post_url 2022-11-23-flood %}) [w](/2022/flood.html#top) [[Ada]] [[Charles Babbage]] [[flood#top]] [f](media/a%20file.pdf)\n"),
            ("2022-11-23-flood.md", "---\ntitle: The flood\n---\n[[folder/2022-11-22-fire.md]] [[entries/fire]]\n"));
        Assert.Equal(
            "[[entries/flood|water]] [[entries/flood|Flood]] [[entries/flood|w]] [[entries/flood|w]] [[people/ada-lovelace|Ada]] [[people/charles-babbage|Charles Babbage]] [[entries/flood|flood]] [f](media/a%20file.pdf)\n",
            made.Body("entries/fire.md"));
        Assert.Equal("[[entries/fire|folder/2022-11-22-fire.md]] [[entries/fire]]\n", made.Body("entries/flood.md"));
        made.Says("5", "unsure", "[[flood]] → [[entries/flood]]; #top is left out");
    }

    [Fact]
    public void Pictures_and_files_that_are_in_the_input_by_now_are_found_by_their_names()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap,
            ("input/media/a b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            ("input/media/c.pdf", "%PDF"),
            ("a.md", "---\ntitle: A\ndate: 2022\n---\n![A *bridge*](/img/a%20b.svg 'By \"night\"') [file](../c.pdf) [![x][y]](/z)\n\n[y]: c.pdf\n"));
        Assert.Equal(
            "![A *bridge*](<media/a b.svg> \"By ”night”\") [file](<media/c.pdf>) [x](<media/c.pdf>)\n\n[y]: c.pdf\n",
            made.Body("entries/a.md"));
        made.Says("5", "inferred", "“/img/a%20b.svg” → media/a b.svg");
    }

    [Fact]
    public void A_name_that_could_mean_two_pages_stays_as_text()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap,
            ("a.md", "---\ntitle: Mercury\ndate: 2022\n---\n[[Mercury]]\n"),
            ("b.md", "---\ntitle: B\ndate: 2022\npeople: [Mercury]\n---\n"));
        Assert.Equal("\\[\\[Mercury]]\n", made.Body("entries/a.md"));
    }

    [Fact]
    public void A_text_that_nests_too_deeply_stands_as_plain_text()
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("a.md", $"---\ntitle: A\ndate: 2022\n---\n{new string('>', 300)} deep *text*\n"));
        Assert.EndsWith("deep \\*text\\*\n", made.Body("entries/a.md"), StringComparison.Ordinal);
        made.Says("all", "unsure", "the text has signs that do not fit together here");
    }

    [Fact]
    public void Text_in_a_key_is_Markdown_too_and_stands_above_the_text_below_the_keys()
    {
        using var made = MappedCase.Imported(
            "entry: {title: title, date: date, text: [lead, story]}",
            ("a.md", "---\ntitle: A\ndate: 2022\nlead: |\n  One\n\n  [[two]]\nstory: Three\n---\nFour\n"));
        Assert.Equal("One\n\n\\[\\[two]]\n\nThree\n\nFour\n", made.Body("entries/a.md"));
        made.Says("7", "unsure", "[[two]] stays as text");
        made.Says("4–7", "made", "lead → text");
    }
}
