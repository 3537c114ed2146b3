using System.Text.RegularExpressions;
using Annals.BrowserTests.Support;
using Annals.Read.Pdf;
using Annals.Tests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>What Chromium prints to a PDF is read back as it was written.</summary>
public sealed partial class PdfTests(Sites sites)
{
    private const string Style = """
        @page { size: A5; margin: 20mm 15mm; @top-center { content: "Harbour Trust – annual report" } @bottom-center { content: "– " counter(page) " –" } }
        body { font: 10pt serif; hyphens: auto; text-align: justify } div { columns: 2; column-gap: 1em } h1 { font-size: 18pt; text-align: left } p { margin: 0; text-indent: 1em } sup { font-size: 6pt }
        """;

    private static readonly string[] Sentences =
    [
        "The first office was flooded in the final night of the year, and the official report affirms it.",
        "“Nobody could have foreseen what happened,” said the harbour-master, who is a well-known man.",
        "The international committee recommended extraordinary precautions for all the neighbourhood.",
        "Of 1,250 houses at the quay 340 were damaged; it took until 12 May 1953 to rebuild them.",
        "A ferry sank with its freight of coffee, and the insurance paid for a half of it, or less.",
    ];

    // Each begins in another way, so that none can be taken for its neighbour.
    private static readonly string[] Paragraphs = [.. Enumerable.Range(1, 40).Select(number => $"Paragraph {number}. " + string.Join(' ', Enumerable.Range(number, 4).Select(at => Sentences[at * 7 % 5])))];

    [Fact]
    public async Task Two_columns_below_a_title_with_running_heads_over_many_pages()
    {
        var body = string.Concat(Paragraphs.Select((text, index) => $"<p>{text.Replace("report", $"report<sup>{index + 1}</sup>", StringComparison.Ordinal)}</p>"));
        var text = PdfReader.Read(await Printed($"<html lang=en><head><title>The flood</title><style>{Style}</style></head><body><h1>The flood of the harbour</h1><div lang=en>{body}</div></body></html>"));
        Assert.InRange(text.Labels.Length, 5, 20);
        Assert.Equal(["The flood of the harbour", .. Paragraphs], text.Paragraphs.Select(paragraph => Unhyphenated(paragraph.Text)));
        Assert.Equal(["Harbour Trust – annual report", "– 1 –"], text.Running);
        Assert.Equal("The flood", text.Information.Title);
        Assert.Equal("en", text.Information.Language);
        Assert.True(text.Paragraphs.Count(paragraph => paragraph.Pages.Length > 1) >= 3);
    }

    [Fact]
    public async Task Soft_hyphens_small_capitals_spaced_letters_and_what_the_browser_prints_around_a_page()
    {
        var text = PdfReader.Read(await Printed(
            "<html lang=en><body style='font: 12pt serif; width: 60mm'><p>It was recom&shy;mended by the inter&shy;national com&shy;mittee of har&shy;bour experts.</p><p style='letter-spacing: .2em'>SPACED WORDS</p>"
            + "<p style='font-variant: small-caps'>Small Capitals Here</p><p>noted<sup>12</sup> in 5 km<sup>2</sup>, cafe\u0301</p></body></html>",
            new() { DisplayHeaderFooter = true }));
        Assert.Equal(["It was recommended by the international committee of harbour experts.", "SPACED WORDS", "Small Capitals Here", "noted in 5 km2, café"], text.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public async Task Arabic_is_read_in_its_own_order()
    {
        var text = PdfReader.Read(await Printed("<html lang=ar dir=rtl><body style='width: 60mm'><p>قال المتحدث إن 25 سفينة وصلت إلى الميناء (Harbour) يوم الأحد.</p></body></html>"));
        Assert.Equal("قال المتحدث إن 25 سفينة وصلت إلى الميناء (Harbour) يوم الأحد.", Assert.Single(text.Paragraphs).Text);
    }

    [Fact]
    public async Task A_printed_article_comes_in_and_its_quotations_are_found_on_their_pages()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("texts/flood.pdf", await Printed($"<html lang=en><head><title>The flood</title><style>{Style}</style></head><body><h1>The flood of the harbour</h1><p>By Mara Quill</p><p>14 June 1953</p><div lang=en>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}</div></body></html>"));
        var import = AnnalsCommand.Run(folder.Path, "import", "texts/flood.pdf");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Contains("title: The flood of the harbour\nbyline: [Mara Quill]\npublished: 1953-06-14\nlanguage: en\n", File.ReadAllText(folder["input/sources/quill-1953-06-14.md"]), StringComparison.Ordinal);
        folder.Write("input/entries/e.md", $"---\ntitle: e\ndate: 1953\nquotes:\n  - {{by: Nobody, said: \"{Paragraphs[^1]}\", in: quill-1953-06-14, at: p. 1}}\n---\n");
        var verify = AnnalsCommand.Run(folder.Path, "verify", "--clippings", "texts");
        Assert.Contains("warning AN122: these words stand on p", verify.Output, StringComparison.Ordinal);
        Assert.Contains("1 verbatim, 0 altered", verify.Output, StringComparison.Ordinal);
    }

    // Whether a hyphen at a line end is the word's own cannot always be told.
    private static string Unhyphenated(string text) => HalfWell().Replace(text, "$1-$2");

    private async Task<byte[]> Printed(string html, PagePdfOptions? options = null)
    {
        await using var context = await sites.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        return await page.PdfAsync(options ?? new() { PreferCSSPageSize = true, Tagged = true });
    }

    [GeneratedRegex("(harbour)-?(master)")]
    private static partial Regex HalfWell();
}
