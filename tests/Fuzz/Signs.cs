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

    private static readonly ImmutableArray<string> Archived =
    [
        "WARC/1.0\r\n", "WARC-Type: response\r\n", "WARC-Type: revisit\r\n", "WARC-Target-URI: <http://post.example/>\r\n", "WARC-Date: 2022-11-29T10:11:12Z\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: 10\r\n", "Content-Length: -1\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 302 Found\r\nLocation: //\r\n", "Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFF\r\n", "0\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "Content-Encoding: deflate\r\n",
        "From: <Saved by Blink>\r\n", "Content-Type: multipart/related; boundary=b\r\n", "Content-Type: text/html; charset=utf-16\r\n", "Content-Type: text/html; charset=x\r\n", "--b\r\n", "--b--", "--", "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n", "=?utf-8?Q?=E2?=", "=?x?B?A?=", "=\r\n", "=3D", "=E2=80=9C", "Subject: ", "Date: ",
        "<w:p>", "</w:p>", "<w:p/>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:del>", "</w:del>", "<w:br/>", "<w:pStyle w:val=\"Title\"/>", "<w:pPr>", "</w:pPr>", "<w:footnoteReference w:id=\"1\"/>", "<mc:Fallback>", "<text:p>", "</text:p>", "<text:h>", "</text:h>", "<text:note>", "</text:note>", "<text:s text:c=\"999999999\"/>", "<office:annotation>", "</office:annotation>", "<dc:title>", "</dc:title>", "<dcterms:created>", "</dcterms:created>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;",
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
    public static readonly ImmutableArray<string> Archives = [.. Letters, .. Markup, .. Clipped, .. Archived, .. Archived, .. Archived];
    public static readonly ImmutableArray<string> TimelineJs = [.. Letters, .. Markup, .. Slides, .. Slides];
    public static readonly ImmutableArray<string> Tables = [.. Letters, .. Markup, .. Slides, .. Dates, "date", "title", "when", "Source1", "Source2", "\t", "\"\"\"", "\n\n", "sep=;\n", "01/02/2022", "1669111800"];
    public static readonly ImmutableArray<string> Calendars = [.. Letters, .. Markup, "BEGIN:VEVENT\n", "END:VEVENT\n", "BEGIN:VTODO\n", "BEGIN:", "END:", "DTSTART:", "DTSTART;VALUE=DATE:", "DTEND:", "DURATION:P1D\n", "DURATION:PT999999H\n", "20221127", "20220230", "T240000", "T235960Z", "TZID=", ";", ":", ",", "\\", "\\n", "\n ", "\n\t", "SUMMARY:", "DESCRIPTION:", "LOCATION:", "CATEGORIES:", "URL:", "RRULE:FREQ=DAILY\n", "STATUS:CANCELLED\n", "99991231", "00010101"];
    public static readonly ImmutableArray<string> Markwhen = [.. Letters, .. Dates, .. Prose, "\n2022: ", "\n1/2/2022: ", " / ", " - ", " to ", "now", "3 months", "after !x", "every 2 days", "for 5 times", "\nsection ", "\nendSection\n", "\n# ", "#tag", "!x", "\n// ", "location: ", "\n---\n", "title: ", "dateFormat: d/M/y\n", "8:15am", "44 BC", "1950s", ": "];
    public static readonly ImmutableArray<string> Feeds = [.. Letters, .. Markup, .. Slides, "<item>", "</item>", "<entry>", "</entry>", "<title>", "<title type=\"html\">", "<link>", "<link href=\"", "<guid>", "<pubDate>", "<updated>", "<author>", "<name>", "<dc:creator>", "xml:lang=\"", "xml:base=\"", "xmlns=\"", "<!DOCTYPE rss [<!ENTITY a \"b\">]>", "&a;", "&nbsp;", "\"items\":", "\"authors\":", "\"date_published\":", "\"url\":"];
    public static readonly ImmutableArray<string> Pdf =
    [
        .. Letters, "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "\\", "\\377", "%", "obj", "endobj", "stream\n", "endstream", "xref\n", "trailer", "startxref\n", "%%EOF", "%PDF-", " R", " 0 R", "1 0 R", "2 0 R", "6 0 R", "99 0 R", "65536", "-1", "0", "1e9", "99999999999", "0.00001", "null", "true",
        "/Type", "/Page", "/Pages", "/Kids", "/Parent", "/Count", "/Contents", "/Resources", "/Font", "/F1", "/X1", "/Length", "/Filter", "/FlateDecode", "/LZWDecode", "/ASCIIHexDecode", "/DecodeParms", "/Encrypt", "/Root", "/Prev", "/Size", "/PageLabels", "/Nums", "/St", "/P", "/MediaBox", "/Rotate 90", "/Encoding", "/Differences", "/ToUnicode", "/Subtype /Form", "/Subtype /Type3", "/Type0", "/DescendantFonts",
        "BT", "ET", " Tf", " Td", " Tj", " TJ", " Tm", " Tc", " Tw", " Tz", " TL", " T*", " Tr", "q ", "Q ", " cm", " Do", " BDC", " EMC", "/Artifact BMC", "/Span << /ActualText (x) >> BDC", "BI ID EI", " '", " \"", " gs",
    ];
    // Numbers of one, two, four and eight bytes, and what pieces are called.
    public static readonly ImmutableArray<string> Media =
    [
        "\0", "\u0001", "\u007f", "\u0080", "\u00ff", "\0\0", "\0\u0001", "\u00ff\u00ff", "\0\0\0\0", "\0\0\0\u0001", "\0\0\0\u0008", "\u007f\u00ff\u00ff\u00ff", "\u0080\0\0\0", "\u00ff\u00ff\u00ff\u00ff", "\0\0\0\0\0\0\0\u0001", "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff",
        "\u00ff\u00d8", "\u00ff\u00d9", "\u00ff\u00da", "\u00ff\u00e1", "\u00ff\u00ed", "Exif\0\0", "MM\0*", "II*\0", "II+\0", "http://ns.adobe.com/xap/1.0/\0", "Photoshop 3.0\0", "8BIM",
        "\u0089PNG\r\n\u001a\n", "IHDR", "IDAT", "IEND", "eXIf", "iTXt", "tEXt", "zTXt", "acTL", "GIF89a", "RIFF", "WEBP", "VP8X", "VP8L", "EXIF", "XMP ", "ICCP",
        "ftyp", "avif", "isom", "meta", "iinf", "iloc", "iprp", "ipco", "ispe", "moov", "moof", "mdat", "trak", "mdia", "tkhd", "mvhd", "mdhd", "udta", "uuid", "free", "stsd",
        "\u001a\u0045\u00df\u00a3", "\u0018\u0053\u0080\u0067", "\u0015\u0049\u00a9\u0066", "\u0016\u0054\u00ae\u006b", "\u0012\u0054\u00c3\u0067", "\u001f\u0043\u00b6\u0075", "\u00ec", "\u0001\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff",
        "OggS", "OpusHead", "OpusTags", "\u0003vorbis", "\u0081theora", "\u007fFLAC", "ID3", "TAG", "Xing", "LAME", "\u00ff\u00fb",
    ];
    public static readonly ImmutableArray<string> Sites = [.. Letters, .. Markup, .. Yaml, .. Prose, .. Files, .. Dates];
}
