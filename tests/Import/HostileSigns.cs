using System.Collections.Immutable;

namespace Annals.Tests.Import;

/// <summary>Signs that mean something to YAML, Markdown, HTML, JSON, CSV, to our own notations, or to nobody.</summary>
internal static class HostileSigns
{
    public static readonly ImmutableArray<string> All =
    [
        // YAML
        "---", "\n---\n", "...", ": ", "#", " # ", "&a ", "*a ", "!!str ", "|", ">", "%", "`", "? ", "- ", "{", "}", "[", "]", "{a: 1}", "~", "null", "yes",
        "'", "\"", "\\", "\t", "\n\n", "\r\n", "\r",
        // Markdown and our own notations
        "[[", "]]", "[[ada]]", "[[nobody|x]]", "[@", "[@x, p. 1]", "[-@x]", "@", "{==", "==}", "{>>", "<<}", "{==a==}{>>b<<}", "{++", "**", "__", "~~", "\n# ", "\n> ", "\n    ", "\n1. ", "\n- ",
        "\n===\n", "\n---", "![", "](javascript:x)", "[a](data:x)", "<http://", "https://example.org/", "www.example.org", "a@example.org", "mailto:", "\n[x]: y\n", "[^1]", ":::", "$$", "\n```\n", "| a |\n| --- |\n", "&#x6A;", "&colon;", "&amp;", "&#0;", "&#xD800;",
        // HTML
        "<", ">", "</", "<!--", "-->", "<p>", "</p>", "<div>", "<b>", "<table>", "<script>", "</script>", "<style>", "<svg>", "<template>", "<article>", "</article>", "<plaintext>", "<br>", "<a href='//x'>", "<![CDATA[", "<?xml", "<select>", "<frameset>",
        "<meta charset=utf-16>", "<meta charset=x>", "<meta charset='utf-7'>", "<base href='file:///etc/'>", "<link rel=canonical href='https://[::'>", "<html lang='\"'>",
        // JSON
        "{\"a\":", "[[[[", ",", ":", "\\ud800", "\\udc00\\ud800", "\\u0000", "\\u202e", "\"", "null", "true", "1e999", "-0", "//", "/*", "[]", "{}",
        // CSV
        "\"\"", ";", ",,,,", "\",\"", "=cmd()",
        // quotation marks, dashes, and letters that are not what they seem
        "“", "”", "„", "‟", "«", "»", "‹", "’", "‘", "「", "」", "＂", "—", "–", "…", "©", "(@x) June 5, 2021", "By ", "date ", ": ",
        "\u202e", "\u202d", "\u2066", "\u2069", "\u200b", "\u200d", "\ufeff", "\u00a0", "\u00ad", "\u2028", "\u2029", "\u0085", "\ufffe", "\uffff", "\u0001", "\u001b[31m", "\u007f", "\u0000", "\u3000", "\u2003", "\ufdd0",
        "İ", "ı", "ß", "ẞ", "ﬁ", "Ǆ", "ʼ", "e\u0301", "\u0301", "か゛", "漢", "𝔸", "🏮", "👩‍👩‍👧", "אב", "ไทย", "\ud83c\udffb",
        // numbers and dates
        "0000", "99999", "-1", "0000-00-00", "9999-12-31", "0001-01-01", "2021-02-30", "12/31/2021", "June 31, 2021", "1 January 0000", "31 December 9999", "in 2999", "999 years ago", "999 days ago", "last week", "next year", "tomorrow", "yesterday", "since", "until June",
        "999999999999999999999999", "1e308", "NaN", "Infinity", "\"year\": 99999999999,", "\"year\": \"-1\",", "\"month\": 13,", "٣", "²",
        // what programs read at the start
        "%PDF-1.7\n", "MIME-Version: 1.0\n", "PK\u0003\u0004", "<!DOCTYPE html>\n", "{\"events\": [", "Year,Headline\n", "annals-words 1\n", "../../x", "C:\\x", "a ", "Ada Fenn ", "Harbour Trust",
    ];
}
