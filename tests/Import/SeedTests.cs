using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Parse.Documents;
using Annals.Quotations;
using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>The five real documents, where they stand beside the repository; their sentences do not stand in it, so they are compared by what is shipped.</summary>
public class SeedTests
{
    private static readonly string Folder = Path.GetFullPath(Repository.PathOf("..", "shared", "seeds"));

    /// <summary>How many paragraphs each article has, and the SHA-256 of its last one, shortened: what stands below is not of it.</summary>
    private static readonly Dictionary<string, int> LastParagraphs = new()
    {
        ["d151bf7f9c908bff"] = 6,
        ["235ab52fc60cb39b"] = 18,
        ["f7d2e54f2db71362"] = 11,
        ["1e4bb32e71e89ca6"] = 11,
        ["ec79c115fa4cd7ec"] = 15,
    };

    /// <summary>Who speaks, by the paragraph: the words of nobody stand under another's name.</summary>
    private static readonly string[] Spoken =
    [
        "kelly-2022-11-28: 2, 6, 7, 8, 9, 10 Kim Kardashian; 12, 13 Balenciaga; 16, 17 Adam Brooks; 18 Another user",
        "unsigned-2022-11-28: 2, 3, 4, 5 Kim Kardashian; 7, 8, 9 Balenciaga",
        "unsigned-2022-11-28-2: 3, 5, 7, 9 Kim Kardashian; 12 A few comments; 13, 14 Kanye West",
        "web-desk-2022-12-01: 4, 5, 6 Kim Kardashian",
    ];

    [Fact]
    public void Each_states_the_title_byline_and_date_that_are_shipped_and_nothing_else()
    {
        var stated = Seeds().Select(seed => Facts(seed.Title, seed.Byline, seed.Published?.ToString(), seed.Publisher, seed.Url));
        var shipped = Shipped().Sources.Select(source => Facts(
            source.Inferred.Contains("title") ? null : source.Head.Title, source.Byline.Select(name => name.Value),
            source.Inferred.Contains("published") ? null : source.Published?.ToString(), source.Publisher.Length == 0 ? null : source.Publisher, source.Url));
        Assert.Equal(shipped.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_paragraphs_end_with_the_article() => Assert.Equal(
        LastParagraphs.OrderBy(last => last.Key, StringComparer.Ordinal),
        Seeds().Select(seed => KeyValuePair.Create(Digest(seed.Paragraphs[^1].Text), seed.Paragraphs.Length)).OrderBy(last => last.Key, StringComparer.Ordinal));

    [Fact]
    public void Shipped_quotations_stand_in_the_paragraphs_that_they_cite()
    {
        var sources = Shipped().Sources.ToDictionary(source => source.Head.Slug);
        var seeds = Seeds();
        var quotes = Shipped().Entries.SelectMany(entry => entry.Quotes).Where(quote => quote.Locator.StartsWith("para. ", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(quotes);
        foreach (var each in quotes.SelectMany(quote => quote.In.Select(source => (quote, source: source.Value))).GroupBy(each => each.source))
            Assert.Contains(seeds.Where(seed => seed.Published?.ToString() == sources[each.Key].Published?.ToString()), seed => each.All(quote => Has(seed, quote.quote)));
    }

    [Fact]
    public void What_is_written_has_the_altered_copy_flagged_and_everybodys_words_under_their_own_name()
    {
        using var folder = Imported();
        var made = ExistingInput.Read(folder["input"]);
        var altered = Assert.Single(made.Sources, source => source.Reliability.Length > 0);
        Assert.Equal(Shipped().Sources.Single(source => source.Reliability.Length > 0).Head.Title, altered.Head.Title);
        Assert.Null(altered.Published);
        var spoken =
            from quote in made.Entries.SelectMany(entry => entry.Quotes)
            from source in quote.In
            select (Source: source.Value, By: quote.By.Value, Paragraph: Paragraph(quote));
        Assert.Equal(Spoken, spoken.Distinct().GroupBy(quote => quote.Source).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same =>
            $"{same.Key}: {string.Join("; ", same.GroupBy(quote => quote.By).OrderBy(by => by.Min(quote => quote.Paragraph)).Select(by => $"{string.Join(", ", by.Select(quote => quote.Paragraph).Order())} {by.Key}"))}"));
    }

    [Fact]
    public void No_line_below_an_article_comes_into_any_file_and_all_files_pass()
    {
        using var folder = Imported();
        var written = TemporaryFolder.Contents(folder["input"]).Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Select(file => file.Value).ToArray();
        var below = Directory.GetFiles(Folder).SelectMany(Below).Select(line => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(line))).ToArray();
        Assert.True(below.Length > 20);
        Assert.All(below, line => Assert.DoesNotContain(written, text => text.Contains(line, StringComparison.Ordinal)));
        Assert.Equal(("", 0), Run(folder, "check", "--drafts"));
        Assert.Equal(("", 0), Run(folder, "verify", "--drafts"));
    }

    private static (string Error, int ExitCode) Run(TemporaryFolder folder, params string[] arguments)
    {
        var run = AnnalsCommand.Run(folder.Path, arguments);
        return (run.Error, run.ExitCode);
    }

    /// <summary>Below the last paragraph, by its digest.</summary>
    private static IEnumerable<string> Below(string file) =>
        File.ReadAllLines(file).Select(Tidy).SkipWhile(line => !LastParagraphs.ContainsKey(Digest(line))).Skip(1).Where(line => line.Length > 0);

    private static TemporaryFolder Imported()
    {
        var seeds = Paths();
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        foreach (var subject in new[] { "people", "organisations" }.SelectMany(kind => Directory.GetFiles(Repository.PathOf("input", kind))))
            folder.Write($"input/{Path.GetRelativePath(Repository.PathOf("input"), subject)}", File.ReadAllText(subject));
        var run = AnnalsCommand.Run(folder.Path, ["import", .. seeds]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return folder;
    }

    private static string[] Paths()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "the documents do not stand beside the repository");
        return [.. Directory.GetFiles(Folder).Order(StringComparer.Ordinal)];
    }

    private static Clipping[] Seeds() =>
        [.. Paths().Select(path => ClippingReader.Read(new OriginalFile(path, File.ReadAllText(path).ReplaceLineEndings("\n"), "")))];

    private static ExistingInput Shipped() => ExistingInput.Read(Repository.PathOf("input"));

    private static string Facts(string? title, IEnumerable<string> byline, string? published, string? publisher, string? url) =>
        $"{title ?? "-"} | {string.Join(", ", byline)} | {published ?? "-"} | {publisher ?? "-"} | {url ?? "-"}";

    private static bool Has(Clipping seed, QuotationText quote) =>
        Paragraph(quote) is var number && number <= seed.Paragraphs.Length
        && $" {Words(seed.Paragraphs[number - 1].Text)} ".Contains($" {Words(quote.Said.Value)} ", StringComparison.Ordinal);

    private static int Paragraph(QuotationText quote) => int.Parse(quote.Locator.AsSpan("para. ".Length), CultureInfo.InvariantCulture);

    private static string Words(string text) => string.Join(' ', WordReader.Read(text).Select(word => word.Folded));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Tidy(text))))[..16];

    private static string Tidy(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
