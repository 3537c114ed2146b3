using System.Collections.Immutable;

namespace Annals.Fuzz;

/// <summary>What the texts of each kind are made of, and what others have broken programs with.</summary>
internal static class Signs
{
    public static readonly ImmutableArray<string> Letters =
    [
        "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u200e", "\u202e", "\u202d", "\u2066", "\u2069", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\ufdd0", "\ud83d", "\ude00",
        "\r", "\r\n", "\n", "\n\n", "\t", " ", "é", "e\u0301", "İ", "ß", "ﬁ", "漢", "か゛", "🏮", "👩‍👩‍👧", "אב", "ไทย", "٣", "²", "“", "”", "„", "«", "’", "—", "…", "０", "a", "x",
    ];

    public static readonly ImmutableArray<string> Dates =
    [
        .. Letters, "-", "/", "..", "[", "]", "{", "}", ",", "?", "~", "%", "X", "XX", "XXXX", "Y", "E", "S", "T", "Z", ":", "+", "0", "1", "9", "00", "12", "13", "21", "25", "41", "2022", "-0499", "0000", "Y170000002", "Y17E8", "2022S3", "T10:00:00Z", "T24:00:00", "+01:00", "2022-11-22", "../", "/..",
        "/", "open", "unknown", "BC", "circa", "Nov", "November", " ", "22.11.2022", "11/22/2022", "99999999999999999999", "Y-999999999999", "E9", "E99", "S9", "–",
    ];

    private static readonly ImmutableArray<string> Markup =
    [
        "<script>", "</script>", "<script src=x>", "<img src=x onerror=alert(1)>", "onerror=", " onclick='x()'", "\" onmouseover=\"", "javascript:", "JaVaScRiPt:", "java\tscript:", "&#106;", "&#x6A;avascript:", "&colon;", "vbscript:", "data:text/html,", "data:image/svg+xml,", "//elsewhere.org/", "file:///", "../../", "media/", "%2e%2e/",
        "<!--", "-->", "<![CDATA[", "]]>", "<?php", "<svg onload=x>", "<iframe>", "<style>", "</style>", "<plaintext>", "<base href=x>", "<b>", "</b>", "</p>", "</main>", "</title>", "<", ">", "&", "&amp;", "&#0;", "&#xD800;", "&#99999999;", "'", "\"", "`", "{{", "}}", "{{ 7*7 }}", "{%",
    ];

    private static readonly ImmutableArray<string> Yaml =
    [
        "---", "\n---\n", "...", ": ", ":", "#", " # ", "&a ", "*a", "!!str ", "!!binary ", "!", "|", ">", "|2", ">-", "%YAML 1.2\n", "%", "? ", "- ", "\n- ", "{", "}", "[", "]", ",", "{a: 1}", "~", "null", "true", "false", "yes", "1e999", ".nan", "0x1F", "<<: ", "\\", "\"\\uD800\"", "\"\\0\"", "@", "`",
        "title: ", "date: ", "date: 2022", "summary: ", "people: ", "tags: ", "quotes:", "said: ", "by: ", "in: ", "at: ", "disputed:", "accounts:", "says: ", "corrections:", "note: ", "image: ", "src: ", "alt: ", "status: draft", "language: ar", "url: ", "archived: ", "accessed: ", "kind: ", "inferred: ", "aliases: ", "same_as: ", "added: ", "timelinejs: ", "media: ", "order: ",
    ];

    private static readonly ImmutableArray<string> Prose =
    [
        "[[", "]]", "|", "[[e]]", "[[s]]", "[[Ada|", "[[people/", "[[e#", "[@", "[@s]", "[@s, p. 1]", "[see @s, p. 1; @t]", "[-@s]", "@s", "; ", "{==", "==}", "==}{>>", "{>>", "<<}", "caveat: ", "dispute: ", "translation: ", "{==a==}{>>b<<}", "{++", "++}", "{--",
        "*", "**", "***", "_", "__", "~~", "\n# ", "\n## ", "\n> ", "> > > ", "\n    ", "\n1. ", "\n- ", "\n* ", "\n===\n", "\n---\n", "![", "[", "](", ")", "](javascript:x)", "](media/x.svg)", "](https://example.org/)", "![a](media/x.svg \"b\")", "<https://example.org/>", "https://example.org/", "www.example.org", "a@example.org", "mailto:", "tel:", "\n[x]: y\n", "[x]", "[^1]", "\n```\n", "\n~~~\n", "`", "``", "| a | b |\n| --- | :-: |\n", "|", "\\", "\\\n", "  \n", "{.x}", "{onclick=x}", ":::", "$$", "“a” [@s]", "\"said\" [@s]",
    ];

    private static readonly ImmutableArray<string> Clipped =
    [
        "date 2021-06-05 ", "date ", "By ", "By Ann Lee and Bo Ray, Reporters", " said", " told ", "“", "”", "\"", "‘", "’", "(Image: ", "Tags: ", "Read more: ", "June 5, 2021", "5 June", "on Saturday", "last week", "yesterday", "in 2999", "12/31/2021", "31 December 9999", "1 January 0000", "June 31, 2021", "999 years ago", "Ada Fenn", "Harbour Trust", "Dr. ", "U.S. ", "(@bo) June 6, 2021", "— ", "© ", "https://example.org/a", "1.", "…", "!", "?", ". ",
        "<!doctype html>", "<html lang=", "<head>", "<meta property=\"og:title\" content=\"", "<meta charset=", "<link rel=canonical href=", "<script type=\"application/ld+json\">", "{\"@type\":", "\"datePublished\":", "<article>", "</article>", "<p>", "</p>", "<ul><li>", "<table><tr><td>", "<a href=", "<figure>", "<blockquote>", "<div>", "</div>", "<br>", "<h1>", "<time datetime=",
    ];

    private static readonly ImmutableArray<string> Slides =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-0", "1e999", "\\ud800", "\\u0000", "\\\"", "//", "/*", "\"events\":", "\"eras\":", "\"title\":", "\"start_date\":", "\"end_date\":", "\"year\":", "\"month\": 13", "\"display_date\":", "\"text\":", "\"headline\":", "\"media\":", "\"url\":", "\"background\":", "\"unique_id\":", "\"group\":", "<p>", "</p>", "<b>", "<a href=\\\"", "<ul><li>", "{\"a\":", "[[[[",
        ";", "\"\"", "\n\"", ",,,,", "=cmd()", "Year,", "Headline", "Year,Month,Headline,Text\n", "2021,", "title", "era", "-490,", "99999999999,",
    ];

    private static readonly ImmutableArray<string> Files =
    [
        "\n=== entries/a.md\n", "\n=== sources/s.md\n", "\n=== people/ada.md\n", "\n=== pages/p.md\n", "\n=== places/x.md\n", "\n=== tags/t.md\n", "\n=== site.yml\n", "=== entries/", ".md", "/", "cards: true", "language: de", "language: xx", "url: https://example.org/a", "periods:\n  - {title: P, date: 2020/2022}\n", "repository: ", "\n---\ntitle: T\ndate: 2022\n---\n",
    ];

    public static readonly ImmutableArray<string> FrontMatter = [.. Letters, .. Yaml, .. Dates, .. Markup];
    public static readonly ImmutableArray<string> Markdown = [.. Letters, .. Markup, .. Prose, .. Prose];
    public static readonly ImmutableArray<string> Clippings = [.. Letters, .. Markup, .. Clipped, .. Clipped];
    public static readonly ImmutableArray<string> TimelineJs = [.. Letters, .. Markup, .. Slides, .. Slides];
    public static readonly ImmutableArray<string> Sites = [.. Letters, .. Markup, .. Yaml, .. Prose, .. Files, .. Dates];
}
