using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annals.Tests.Support;

namespace Annals.EditorTests;

/// <summary>A library of a hundred documents, written by citation.js, imported, exported and read by citation.js again: it is the same library.</summary>
public sealed class ReferenceManagerTests(Formatters formatters) : IClassFixture<Formatters>
{
    private static readonly string[]
        Types = ["article-newspaper", "article-magazine", "article-journal", "webpage", "report", "book", "post-weblog", "thesis", "motion_picture", "chapter"],
        Titles = ["The bridge & the “fire”", "100 % of $5 in C#_1", "Fähre, été, żółw – Ærø", "10^5 {braces} ~ tildes \\ backslashes", "Why we can’t wait: ¿Por qué?", "«Straße» der Œuvres: 3 × 4 < 20", "α β γ", "An @ sign; a semicolon", "E. coli and water", "Une histoire d’œufs"],
        Families = ["Lee", "O’Neil", "Müller-Lüdenscheid", "Ng", "Żeromski", "García Márquez", "Ångström", "Đặng", "Sørensen", "Saint-Exupéry"];

    [Theory]
    // CSL-JSON has all there is.
    [InlineData("json", true, true)]
    // citation.js gives keys of its own to BibTeX.
    [InlineData("bib", false, true)]
    [InlineData("biblatex.bib", false, true)]
    // To RIS it writes no authors of newspapers' articles and films, and no days of articles and chapters (findings/citation-js-ris-newspaper.sh).
    [InlineData("ris", true, false)]
    public void A_library_comes_in_and_goes_out_again(string ending, bool hasKeys, bool isWhole)
    {
        using var site = new TemporaryFolder();
        site.Write("input/site.yml", "title: A timeline\n");
        var library = new JsonArray([.. Enumerable.Range(0, 100).Where(number => isWhole || Types[number % Types.Length] is not ("article-newspaper" or "motion_picture" or "chapter")).Select(Item)]);
        site.Write("items.json", library.ToJsonString());
        formatters.Run("references.mjs", "write", site["items.json"], site.Path);

        var import = AnnalsCommand.Run(site.Path, "import", $"library.{ending}", "--sources-only");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Equal(0, AnnalsCommand.Run(site.Path, "check").ExitCode);
        var wanted = Read(site, "items.json", hasKeys);
        foreach (var (format, file) in new[] { ("csl", "back.json"), ("bibtex", "back.bib") })
        {
            Assert.Equal(0, AnnalsCommand.Run(site.Path, "export", format, "--output", file).ExitCode);
            Assert.Equal(wanted, Read(site, file, hasKeys));
        }
    }

    private string[] Read(TemporaryFolder site, string file, bool hasKeys) =>
    [
        .. JsonDocument.Parse(formatters.Run("references.mjs", "read", site[file])).RootElement.EnumerateArray()
            .Select(item => string.Join(" | ", (hasKeys ? [item.GetProperty("id").GetString()!] : Array.Empty<string>()).Concat([item.GetProperty("title").GetString()!, string.Join(", ", item.GetProperty("authors").EnumerateArray().Select(name => name.GetString())), item.GetProperty("published").GetString()!, item.GetProperty("url").GetString()!])))
            .Order(StringComparer.Ordinal),
    ];

    private static JsonObject Item(int number)
    {
        var type = Types[number % Types.Length];
        var year = 1850 + number;
        var item = new JsonObject
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"work{number}"),
            ["type"] = type,
            ["title"] = string.Create(CultureInfo.InvariantCulture, $"{Titles[number / Types.Length]}, part {number}"),
            ["author"] = number % 7 == 3 ? new JsonArray(new JsonObject { ["literal"] = "Harbour Trust" }) : new JsonArray([.. Enumerable.Range(0, 1 + (number % 3)).Select(more => new JsonObject { ["family"] = Families[(number + more) % Families.Length], ["given"] = more == 0 ? "Ann" : "Bo C." })]),
            ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray([.. new[] { year, 1 + (number % 12), 1 + (number % 28) }.Take(type == "book" ? 1 : 3).Select(part => (JsonNode)part)])) },
            [type is "report" or "book" or "thesis" or "motion_picture" ? "publisher" : "container-title"] = "The Harbour Post",
        };
        if (number % 4 != 1) item["URL"] = string.Create(CultureInfo.InvariantCulture, $"https://post.example/a_b/{number}?x=1&y=%20z#part");
        return item;
    }
}
