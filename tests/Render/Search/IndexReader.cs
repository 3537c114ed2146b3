using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Annals.Tests.Support;

namespace Annals.Tests.Render.Search;

/// <summary>Reads the files of a built index by the description of their form, with no code of the program's.</summary>
internal sealed class IndexReader
{
    private readonly List<(string Address, string Title, string Date, string Summary)> _pages = [];

    public IndexReader(TestSite site)
    {
        using var head = JsonDocument.Parse(site.Text("search/index.json"));
        FirstWords = [.. head.RootElement.GetProperty("words").EnumerateArray().Select(word => word.GetString()!)];
        var count = head.RootElement.GetProperty("pages").GetInt32();
        var inFile = head.RootElement.GetProperty("pagesInFile").GetInt32();
        for (var file = 0; file * inFile < count; file++)
        {
            using var pages = JsonDocument.Parse(site.Text($"search/pages/{file}.json"));
            foreach (var page in pages.RootElement.EnumerateArray()) _pages.Add(Row(page.GetString()!));
        }
        Assert.Equal(count, _pages.Count);
        for (var file = 0; file < FirstWords.Length; file++)
            Read(Bytes(site, $"search/words/{file}.bin"), Bytes(site, $"search/places/{file}.bin"));
    }

    public ImmutableArray<string> FirstWords { get; }

    /// <summary>In the order of the files.</summary>
    public List<string> Words { get; } = [];

    /// <summary>For each word the addresses of the pages that have it, how well it fits each, and its places there.</summary>
    public Dictionary<string, List<(string Address, int Fit, int[] Places)>> Found { get; } = [];

    public IReadOnlyList<(string Address, string Title, string Date, string Summary)> Pages => _pages;

    /// <summary>The pages that have a word, best first.</summary>
    public string[] Best(string word) => Found.TryGetValue(word, out var found)
        ? [.. found.OrderByDescending(page => page.Fit).Select(page => page.Address)]
        : [];

    private static (string Address, string Title, string Date, string Summary) Row(string markup)
    {
        var row = new HtmlParser().ParseDocument(markup);
        string Text(string selector) => row.QuerySelector(selector)?.TextContent ?? "";
        // From the folder search/pages/.
        var address = row.QuerySelector(".headline a")!.GetAttribute("href")!;
        Assert.StartsWith("../../", address, StringComparison.Ordinal);
        return (address["../../".Length..^"index.html".Length], Text(".headline a"), Text(".when"), Text(".summary"));
    }

    private void Read(byte[] words, byte[] places)
    {
        var at = 0;
        var placesAt = 0;
        while (at < words.Length)
        {
            var length = Number(words, ref at);
            var word = Encoding.UTF8.GetString(words, at, length);
            at += length;
            var count = Number(words, ref at);
            var end = Number(words, ref at) + at;
            var placesEnd = Number(places, ref placesAt) + placesAt;
            var found = new List<(string, int, int[])>();
            for (var (i, page) = (0, 0); i < count; i++)
            {
                page += Number(words, ref at);
                var fit = words[at++];
                var place = 0;
                found.Add((_pages[page].Address, fit, [.. Enumerable.Range(0, Number(places, ref placesAt)).Select(_ => place += Number(places, ref placesAt))]));
            }
            Assert.Equal(end, at);
            Assert.Equal(placesEnd, placesAt);
            Words.Add(word);
            Found.Add(word, found);
        }
        Assert.Equal(places.Length, placesAt);
    }

    private static int Number(byte[] bytes, ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    private static byte[] Bytes(TestSite site, string path) => File.ReadAllBytes(Path.Combine(site.OutputFolder, path));
}
