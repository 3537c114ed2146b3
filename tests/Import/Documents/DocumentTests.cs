using System.Text;
using Annals.Import.Clippings.Lines;
using Annals.Import.Documents;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Tests.Import.Archives;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Documents;

/// <summary>Documents of word processors: what their author sees, and no more of what the program noted than somebody may have meant.</summary>
public class DocumentTests
{
    private const string Long = "The boat to the skerries lay in the harbour for three hours on Sunday, as the office said in a long notice.";

    [Theory]
    [InlineData("docx-npm.docx")]
    [InlineData("libreoffice.docx")]
    [InlineData("libreoffice.odt")]
    public void Real_ones(string name)
    {
        var document = Read(File.ReadAllBytes(Repository.PathOf("tests", "Import", "Documents", "Files", name)));
        Assert.Equal(("Boat is late again", "Ann Lee", "2022-11-28"), (document.Title, string.Join("; ", document.Byline), document.Published?.ToString()));
        Assert.Equal(
            [Long, "“Nobody was hurt, and we will look at it twice,” Cy Marsh said on Monday.", "It left in the evening.", "soup", "bread", "See the notice of the office, which hung at the quay until Tuesday."],
            document.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Contains(document.Lines, line => line is { Kind: LineKind.Heading, Words: "What was said" });
        Assert.Equal(["1 note stands behind the text, as paragraphs", "1 comment in the margin", "what was struck out while changes were tracked"], document.Notes.Select(note => note.What));
        Assert.Empty(document.Inferred);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>One</w:t><w:tab/><w:t xml:space=\"preserve\">two </w:t><w:noBreakHyphen/><w:t>three</w:t></w:r></w:p>", "One two \u2011three")]
    [InlineData("<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r></w:p>", "One two")]
    [InlineData("<w:p><w:r><w:t>One</w:t><w:br/><w:br/><w:t>two</w:t></w:r></w:p>", "One|two")]
    [InlineData("<w:p><w:r><w:t>One </w:t></w:r><w:del><w:r><w:delText>or two </w:delText></w:r></w:del><w:ins><w:r><w:t>three</w:t></w:r></w:ins></w:p>", "One three")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>come</w:t></w:r></w:moveTo></w:p>", "come")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One </w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>", "One two")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r></w:p>", "shown")]
    [InlineData("<w:p><w:r><w:fldChar/><w:instrText>HYPERLINK x</w:instrText><w:t>link</w:t></w:r><w:hyperlink><w:r><w:t> and another</w:t></w:r></w:hyperlink></w:p>", "link and another")]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around</w:t></w:r></w:p>", "Around|In a box")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a|b")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>Contents 1</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Text</w:t></w:r></w:p>", "Text")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Heading</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>Another</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>", "Text")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>ふね</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>船</w:t></w:r></w:rubyBase></w:ruby><w:t>が遅れた</w:t></w:r></w:p>", "船が遅れた")]
    public void Words_as_their_author_sees_them(string body, string paragraphs)
    {
        var document = Read(Word("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>A title</w:t></w:r></w:p>" + $"<w:p><w:r><w:t>{Long}</w:t></w:r></w:p>" + body));
        Assert.Equal([Long, .. paragraphs.Split('|')], document.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("<text:p>One<text:s text:c=\"3\"/>two<text:tab/>three<text:line-break/>four</text:p>", "One two three four")]
    [InlineData("<text:p>One <text:change text:change-id=\"c\"/>two</text:p>", "One two")]
    [InlineData("<text:p>One<office:annotation><dc:creator>Bo</dc:creator><text:p>is it so</text:p></office:annotation> two</text:p>", "One two")]
    [InlineData("<text:p>One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p><text:p>of two</text:p></text:note-body></text:note> two</text:p><text:p>Last</text:p>", "One two|Last|A note of two")]
    [InlineData("<text:table-of-content><text:index-body><text:p>Contents</text:p></text:index-body></text:table-of-content><text:p>Text</text:p>", "Text")]
    [InlineData("<text:h text:outline-level=\"1\">Heading</text:h><text:p text:style-name=\"P1\">Of a style</text:p><text:p>Text</text:p>", "Text")]
    [InlineData("<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>", "a|b")]
    [InlineData("<text:p><draw:frame><draw:text-box><text:p text:style-name=\"Illustration\">Illustration 1: the quay</text:p></draw:text-box><svg:desc>seen from the sea</svg:desc></draw:frame>Text</text:p>", "Text")]
    [InlineData("<text:section text:display=\"none\"><text:p>hidden</text:p></text:section><text:p>\n  Text\n  goes on\n</text:p>", "Text goes on")]
    public void Words_of_OpenDocument(string body, string paragraphs)
    {
        var document = Read(Open($"<text:p text:style-name=\"Title\">A title</text:p><text:p>{Long}</text:p>" + body));
        Assert.Equal([Long, .. paragraphs.Split('|')], document.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Styles_that_name_the_author_and_the_day_are_believed()
    {
        var document = Read(Word($"<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>A title</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Author\"/></w:pPr><w:r><w:t>Ann Lee</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Date\"/></w:pPr><w:r><w:t>28. November 2022</w:t></w:r></w:p><w:p><w:r><w:t>{Long}</w:t></w:r></w:p>"));
        Assert.Equal(("A title", "Ann Lee", "2022-11-28", 1), (document.Title, document.Byline.Single(), document.Published?.ToString(), document.Paragraphs.Length));
    }

    [Theory]
    [InlineData("Ann Lee", "Notes on a boat", "2022-11-27T08:00:00Z", "2022-11-27T18:00:00Z", "Notes on a boat", "Ann Lee", "2022-11-27")]
    [InlineData("Ann Lee", "Notes on a boat", "2022-11-20T08:00:00Z", "2022-11-27T18:00:00Z", "Notes on a boat", "Ann Lee", "[2022-11-20..2022-11-27]")]
    [InlineData("user", "Document1", "2022-11-27T08:00:00Z", "2022-11-27T08:00:00Z", null, "", null)]
    [InlineData("Un-named", "Microsoft Word - boat.doc", "2022-11-27T08:00:00Z", "2022-11-27T08:00:03Z", null, "", null)]
    [InlineData("python-docx", "Word Document", "2013-12-23T23:15:00Z", "2013-12-23T23:15:00Z", null, "", null)]
    [InlineData("Microsoft Office User", "Unbenannt 1", "1601-01-01T00:00:00Z", "2022-11-27T08:00:00Z", null, "", "[..2022-11-27]")]
    [InlineData("ann@post.example", "boat.docx", "nonsense", "", null, "", null)]
    public void Properties(string author, string title, string made, string changed, string? isCalled, string isBy, string? published)
    {
        var properties = $"<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\" xmlns:dcterms=\"c\"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><cp:lastModifiedBy>Somebody Else</cp:lastModifiedBy><dcterms:created>{made}</dcterms:created><dcterms:modified>{changed}</dcterms:modified></cp:coreProperties>";
        var document = Read(Word($"<w:p><w:r><w:t>{Long} Nobody was hurt, and it left in the evening.</w:t></w:r></w:p>", properties));
        Assert.Equal((isCalled, isBy, published), (document.Title, string.Join("; ", document.Byline), document.Published?.ToString()));
        Assert.Equal([.. isCalled is null ? [] : new[] { "title" }, .. isBy.Length == 0 ? [] : new[] { "byline" }, .. published is null ? [] : new[] { "published" }], document.Inferred);
    }

    [Fact]
    public void A_broken_or_hostile_document_is_a_diagnostic()
    {
        const string laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        foreach (var part in new[] { laughs, "<w:document", "", "<a><b></a>", "not XML" })
        {
            var diagnostics = new Reporting.Diagnostics();
            Assert.Null(DocumentReader.Read(Original(Archived.Zip(("word/document.xml", Encoding.UTF8.GetBytes(part)))), diagnostics));
            Assert.Contains("this document is broken or protected", diagnostics.Sorted().Single().Message, StringComparison.Ordinal);
        }
        var deep = Read(Word(string.Concat(Enumerable.Repeat("<w:p>", 1_000)) + $"<w:r><w:t>{Long}</w:t></w:r>" + string.Concat(Enumerable.Repeat("</w:p>", 1_000))));
        Assert.Equal(Long, deep.Paragraphs.Single().Text);
    }

    [Fact]
    public void The_command_makes_a_source_without_a_kind_and_drafts()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("boat.docx", File.ReadAllBytes(Repository.PathOf("tests", "Import", "Documents", "Files", "docx-npm.docx")));
        var run = AnnalsCommand.Run(folder.Path, "import", "boat.docx");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("boat.docx: Word document", run.Output, StringComparison.Ordinal);
        Assert.Equal("---\ntitle: Boat is late again\nbyline: [Ann Lee]\npublished: 2022-11-28\n---\n", File.ReadAllText(folder["input/sources/lee-2022-11-28.md"]).TrimEnd('\n') + "\n");
        Assert.Contains(TemporaryFolder.Contents(folder["input/entries"]).Values, entry => entry.Contains("date: 2022-11-27", StringComparison.Ordinal));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check", "--drafts").ExitCode);
    }

    private static OriginalFile Original(byte[] bytes) => new("a.docx", "", "") { Bytes = bytes };

    private static Clipping Read(byte[] bytes)
    {
        Assert.Equal(Way.Document, ByteKinds.Of(bytes)?.Way);
        return DocumentReader.Read(Original(bytes), new Reporting.Diagnostics())!;
    }

    private static byte[] Word(string body, string properties = "<p/>") => Archived.Zip(
        ("word/document.xml", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}</w:body></w:document>")),
        ("word/styles.xml", "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"u8.ToArray()),
        ("docProps/core.xml", Encoding.UTF8.GetBytes(properties)));

    private static byte[] Open(string body) => Archived.Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
        ("content.xml", Encoding.UTF8.GetBytes($"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:draw=\"d\" xmlns:svg=\"v\" xmlns:dc=\"c\"><office:automatic-styles><style:style style:name=\"P1\" style:parent-style-name=\"Heading_20_2\"/></office:automatic-styles><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>or more</text:p></text:deletion></text:changed-region></text:tracked-changes>{body}</office:text></office:body></office:document-content>")));
}
