using System.IO.Compression;
using System.Text;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Kinds;

/// <summary>What a file is taken for. A wrong answer quotes rows as somebody's words, or refuses an article.</summary>
public class KindTests
{
    private const string Rows = "date,event,source\n2022-11-27,\"The ferry to the island was delayed for three hours, the harbour office said. Nobody was hurt.\",The Harbour Post\n1902-08-12,\"A great fire destroyed most of the quays, and the town was without a harbour for two years.\",The Gazette\n";

    public static TheoryData<string, string, string> Others => new()
    {
        { "table", "t.csv", Rows },
        { "table", "t.txt", Rows },
        { "table", "t.txt", Rows.Replace(",The", ";The", StringComparison.Ordinal).Replace("e,", "e;", StringComparison.Ordinal).Replace("t,", "t;", StringComparison.Ordinal).Replace("7,", "7;", StringComparison.Ordinal).Replace("2,", "2;", StringComparison.Ordinal) },
        { "table", "t.txt", "when\twhat\n1902\tA fire\n1903\tA flood\n" },
        { "table", "t.txt", "id, date, title\n1, 1902, A fire\n2, 1903, A flood\n" },
        { "table", "t.csv", "what\nA fire\nA flood\n" },
        { "table", "t.csv", "a,b,c\n1,2\n1,2,3\n1\n1,2,3\n1,2,3\n" },
        { "table", "t.txt", "sep=;\na;b\n1;2\n" },
        { "table", "t.txt", "\tA\tB\n1\t2\t\n2\t\t\n" },
        { "table", "t.txt", "A,B\n1,\"a\nb, c\nd\"\n2,x\n" },
        { "TimelineJS spreadsheet", "t.csv", "Year,Month,Day,Headline,Text\n2022,11,27,Ferry delayed,Three hours.\n" },
        { "YAML", "a.txt", "- {title: First librarian, years: 1826-31}\n- {title: Second librarian, years: 1831-35}\n" },
        { "YAML", "a.txt", "- title: A fire\n  date: 1902\n- title: A flood\n  date: 1903\n" },
        { "YAML", "a.txt", "title: A fire\ndate: 1902\ntext: |\n  All the quays burned.\n" },
        { "YAML", "a.txt", "Title: A fire\nDate: 1902\nAuthor: Ann Lee\n" },
        { "YAML", "a.yml", "anything: at all\n" },
        { "front matter", "a.md", "---\ntitle: A fire\n---\nText.\n" },
        { "front matter in TOML", "a.md", "+++\ntitle = \"A fire\"\n+++\nText.\n" },
        { "TOML", "a.toml", "[[event]]\ntitle = \"A fire\"\ndate = 1902-08-12\n" },
        { "calendar", "a.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:A long meeting of the harbour office, of which nobody knew anything at all.\nEND:VEVENT\nEND:VCALENDAR\n" },
        { "address book", "a.vcf", "BEGIN:VCARD\nFN:Ann Lee\nEND:VCARD\n" },
        { "WARC", "a.warc", "WARC/1.0\nWARC-Type: response\nWARC-Target-URI: <http://post.example/>\n\nHTTP/1.1 200 OK\n\n<html></html>\n" },
        { "web archive", "a.mht", "From: <Saved by Blink>\nSubject: A page\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n" },
        { "e-mail", "a.eml", "From: Ann <ann@post.example>\nTo: Bo <bo@post.example>\nMessage-ID: <1@post.example>\n\nThe ferry was late again.\n" },
        { "feed", "a.rss", "<rss version=\"2.0\"><channel><title>The Harbour Post</title><item><title>The ferry was delayed for three hours, the office said.</title></item></channel></rss>" },
        { "feed", "a.xml", "<?xml version=\"1.0\"?>\n<!-- made -->\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title></feed>" },
        { "outline", "a.opml", "<?xml version=\"1.0\"?><opml version=\"2.0\"><body/></opml>" },
        { "map", "a.kml", "<?xml version=\"1.0\"?><kml><Document/></kml>" },
        { "picture", "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" },
        { "edition", "a.xml", "<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text/></TEI>" },
        { "XML", "a.xml", "<?xml version=\"1.0\"?>\n<rows><row/></rows>" },
        { "markwhen", "a.mw", "title: The harbour\n\n1851-05-01: The harbour was built by the town, and a ferry sailed to the island.\n1902-08-12 / 1904: A great fire and what came of it, as the old papers of the office say.\n" },
        { "log", "a.txt", "27/11/2022, 10:00 - Ann: The ferry is late again, they say that it will be three hours.\n27/11/2022, 10:05 - Bo: And nobody says why, as always when it is late on a Sunday.\n" },
        { "LaTeX", "a.tex", "\\documentclass{article}\n\\begin{document}\nThe ferry to the island was delayed for three hours, the harbour office said.\n\\end{document}\n" },
        { "RTF", "a.rtf", "{\\rtf1\\ansi The ferry was delayed.}" },
        { "BibTeX", "a.bib", "@article{lee2022,\n  title = {The ferry},\n  author = {Lee, Ann},\n}\n" },
        { "RIS", "a.ris", "TY  - NEWS\nTI  - The ferry\nER  - \n" },
        { "GEDCOM", "a.ged", "0 HEAD\n1 SOUR x\n0 @I1@ INDI\n1 BIRT\n2 DATE 12 AUG 1902\n" },
        { "subtitles", "a.srt", "1\n00:00:01,000 --> 00:00:04,000\nThe ferry was delayed for three hours.\n" },
        { "SQL", "a.sql", "CREATE TABLE events (id int);\nINSERT INTO events VALUES (1, 'The ferry was delayed.');\n" },
        { "Markdown table", "a.md", "| date | event |\n| --- | --- |\n| 1902 | A great fire destroyed most of the quays of the town. |\n" },
        { "JSON", "a.json", "[{\"date\": \"2022-11-27\", \"title\": \"Ferry delayed\"}]" },
        { "JSON", "a.json", "{\"events\": [{\"when\": \"2022\", \"name\": \"Ferry delayed\"}]}" },
        { "TimelineJS 2", "a.json", "{\"timeline\": {\"headline\": \"The harbour\", \"date\": [{\"startDate\": \"2022,11,27\"}]}}" },
        { "TimelineJS 2", "a.jsonp", "storyjs_jsonp_data = {\"timeline\": {\"date\": []}}\n" },
        { "JSON", "a.json", "{\"timeline\": [{\"date\": \"2022\"}]}" },
        { "Wikidata", "a.json", "{\"entities\": {\"Q1\": {\"id\": \"Q1\", \"claims\": {}}}}" },
        { "JSON Feed", "a.json", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\"}]}" },
        { "markwhen", "a.mw", "---\ntitle: The harbour\n---\n\n2022: The ferry was late.\n" },
        { "list of numbers", "a.txt", "12: The ferry was late, and nobody knew why.\n13: The ferry was on time.\n" },
        { "feed", "a.rdf", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><item/></rdf:RDF>" },
        { "XML", "a.rdf", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><x/></rdf:RDF>" },
        { "JSON Lines", "a.jsonl", "{\"date\": \"2022\"}\n{\"date\": \"2021\"}\n" },
        { "JSON without a list", "a.json", "{\"a\": 1}" },
        { "CSL-JSON", "a.json", "[{\"id\": \"lee\", \"type\": \"book\", \"title\": \"T\", \"issued\": {\"date-parts\": [[2022]]}}]" },
        { "TimelineJS", "a.json", "{\"events\": [{\"start_date\": {\"year\": 2022}}]}" },
        { "TimelineJS", "a.json", "{\"events\": [" },
        { "program", "a.py", "import os\n\ndef main():\n    print(os.name)\n    return 0\n" },
        { "unknown", "a.txt", "12.5 13.1 14.0\n11.2 10.9 17.3\n" },
        { "unknown", "a.txt", "https://post.example/a\nhttps://post.example/b\n" },
        { "saved page", "a.html", "<!doctype html><title>x</title>" },
    };

    public static TheoryData<string> Articles =>
    [
        "The ferry, late\n\nOn Sunday, the ferry was late.\n",
        "Fire, then flood\nOn Monday, the fire began.\nOn Tuesday, the flood came.\n",
        "Q: Were you there?\nA: I was not.\nQ: Who was?\nA: My brother, and he told nobody.\n",
        "Ann Lee: I was not there.\nBo Chen: Nor was I, and I said so.\n",
        "Title: The ferry\nDate: 27 November 2022\n\nThe ferry to the island was delayed for three hours, the harbour office said.\n",
        "- The ferry was delayed for three hours on Sunday.\n- Nobody was hurt: the harbour office said so.\n",
        "2022-11-27\n\nThe ferry was delayed\n\nThe ferry to the island was delayed for three hours.\n",
        "[The editor adds: this was wrong.]\n\nThe ferry to the island was delayed for three hours.\n",
        "“We are late,” the harbour office said.\n\n\"We are late\", it said again; nobody heard it.\n",
        "渡し船は三時間遅れた。\n\n港の事務所が発表した。\n",
        "تأخرت العبّارة ثلاث ساعات.\n\nأعلن مكتب الميناء ذلك.\n",
        "Smith, John\nLee, Ann\nChen, Bo\n",
        "The match ended 3–2; 41,203 watched (12,000 of them away fans), £1.2m was taken, and 7 were booked.\n",
        "See [the report](https://post.example/a/very/long/address?with=many&signs=in;it) of the day.\n\nNobody was hurt.\n",
        "# A heading\n\nThe ferry was late.\n\n## Another\n\nNobody was hurt.\n",
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void A_file_of_another_kind_is_known_by_its_sign(string kind, string name, string text) => Assert.Equal(kind, Of(name, text));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Prose_is_a_clipping(string text) => Assert.Equal("clipping", Of("a.txt", text));

    [Fact]
    public void Every_clipping_of_the_samples_and_of_the_corpus_is_one()
    {
        var samples = Sample.All.Where(sample => sample.Name.StartsWith("clippings/", StringComparison.Ordinal)).Select(sample => (sample.Name, sample.Text));
        var seeds = Directory.Exists(Repository.PathOf("..", "shared", "seeds")) ? Directory.GetFiles(Repository.PathOf("..", "shared", "seeds")) : [];
        var files = seeds.Append(Repository.PathOf("tests", "Fuzz", "corpus", "clippings", "report.txt")).Select(path => (path, File.ReadAllText(path)));
        Assert.All(samples.Concat(files), file => Assert.Equal("clipping", Of(file.Item1, file.Item2)));
    }

    [Fact]
    public void Every_kind_that_does_not_come_in_says_what_helps() =>
        Assert.All(FileKinds.All.Where(kind => kind.Way is Way.None or Way.Map), kind => Assert.NotEmpty(kind.Help));

    [Theory]
    [InlineData("ppt/presentation.xml", "slides")]
    [InlineData("META-INF/container.xml", "EPUB")]
    [InlineData("datapackage.json", "WACZ")]
    [InlineData("a.txt", "unpack")]
    public void A_ZIP_is_known_by_what_is_in_it(string part, string help)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create)) zip.CreateEntry(part);
        Assert.Contains(help, ByteKinds.Help(bytes.ToArray()), StringComparison.Ordinal);
        Assert.NotEqual(FileKinds.Workbook, ByteKinds.Of(bytes.ToArray()));
    }

    [Fact]
    public void UTF_16_is_known_without_a_mark_and_Windows_1252_by_what_it_cannot_be()
    {
        Assert.Equal(Encoding.Unicode, TextEncodings.OfBytes(Encoding.Unicode.GetBytes(Rows)));
        Assert.Equal(Encoding.BigEndianUnicode, TextEncodings.OfBytes(Encoding.BigEndianUnicode.GetBytes(Rows)));
        Assert.Null(TextEncodings.OfBytes(Encoding.UTF8.GetBytes(Rows)));
        Assert.Equal("Café du port – brûlé", TextEncodings.Windows([.. "Caf"u8, 0xE9, .. " du port "u8, 0x96, .. " br"u8, 0xFB, .. "l"u8, 0xE9]));
        Assert.Null(TextEncodings.Windows([0xCF, 0xE0, 0xF0, 0xEE, 0xEC]));
    }

    private static string Of(string name, string text) => FileKinds.Of(new OriginalFile(name, text.ReplaceLineEndings("\n"), "")).Name;
}
