namespace Annals.TrustTests.HostileTexts;

/// <summary>A Markdown text with every notation, and marked words in each.</summary>
/// <param name="of">Whose text it is, for the names of its places.</param>
internal sealed class HostileProse(MarkedTexts texts, string of)
{
    /// <summary>Every notation that docs/entries.md and docs/quotations.md have.</summary>
    public string Everything() => $$"""
        ## {{P("heading")}} {#own}

        ### {{P("heading without an id")}}

        {{Some()}}

        ~~{{P("struck")}}~~ _{{P("emphasis")}}_ =={{P("marked")}}== [{{P("link")}}](<https://example.org/x> "{{T("link title")}}") [{{P("link to a heading")}}](#own) [[#own|{{W("words of a heading")}}]]

        {=={{P("annotated")}}==}{>>caveat: {{P("note")}}<<}, [see @s, {{W("locator")}}; @t, {{W("second locator")}}] {=={{P("annotated with a source")}}==}{>>{{P("note with a source")}} [@s, {{W("locator in a note")}}]<<}

        > [!note] {{P("remark title")}}
        > {{P("remark")}}

        > {{P("block quotation")}} [@t]

        - [ ] {{P("task")}}
        - [x] {{P("done")}}

        1. {{P("item")}}

        | {{P("head of a column")}} | b |
        | --- | :-: |
        | {{P("cell")}} | d |

        Code ````` {{C("code")}} `````

        `````text
        {{C("block of code")}}
        `````

            {{C("code by blanks")}}

        ![{{P("picture")}}](media/a.svg "{{T("picture title")}}")

        Within a line ![{{P("picture in a line")}}](media/b.svg "{{T("title of a picture in a line")}}") and [{{P("download")}}](media/a.svg).

        ![](media/c.svg)

        ![{{P("player")}}](media/bell.opus "{{T("player title")}}")

        ::: {lang=ar}
        {{P("passage")}}
        :::

        Said.[^1] Said again.[^2]

        [^1]: {{P("footnote")}}
        [^2]: {{P("second footnote")}} [@s, {{W("locator in a footnote")}}]

        Seen <!-- {{Private("remark in angles")}} --> and %% {{Private("remark in percents")}} %% seen.

        """;

    public string Some() => $"{P("paragraph")} **{P("strong")}** [[e|{W("words of a page")}]] [@s, {W("locator of a paragraph")}]\n";

    private string P(string notation) => texts.Prose($"{of}: {notation}");

    /// <summary>What parts and ends citations and links to pages cannot stand in their words.</summary>
    private string W(string notation) => texts.Prose($"{of}: {notation}", "[]{}|@;");

    /// <summary>What is private or escaped is looked for in titles when their backslashes are gone.</summary>
    private string T(string notation) => texts.Prose($"{of}: {notation}", "!&%");

    private string C(string notation) => texts.Code($"{of}: {notation}");

    private string Private(string notation) => texts.MarkAlone($"{of}: {notation}");
}
