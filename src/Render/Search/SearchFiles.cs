using System.Buffers;
using System.Text.Json;
using Annals.Publishing;
using Annals.Render.Views;
using Annals.Templates;
using Annals.Text;

namespace Annals.Render.Search;

/// <summary>
/// What <c>/search/</c> loads. <c>search/index.json</c> is loaded first: the first word of each file of words. A file <c>search/words/N.bin</c> and, for
/// phrases, <c>search/places/N.bin</c> hold what <see cref="SearchIndex"/> says; <c>search/pages/N.json</c> holds pages in a row,
/// each as it stands in a list; its links are written as from that file.
/// </summary>
internal static class SearchFiles
{
    private const int PagesInFile = 32;
    private const string Pages = "search/pages/";

    public static IEnumerable<SitePage> All(ThemeScope theme)
    {
        var documents = SearchDocuments.Of(theme.Site.Timeline);
        var page = ViewScope.For(theme, Pages);
        var index = SearchIndex.Of(documents, theme.Site);
        yield return new DelegatePage("search/index.json", buffer => Json(buffer, json => WriteIndex(json, documents.Length, index)));
        for (var i = 0; i < index.Shards.Length; i++)
        {
            var shard = index.Shards[i];
            yield return new DelegatePage($"search/words/{i}.bin", buffer => buffer.Write(shard.Words.Span));
            yield return new DelegatePage($"search/places/{i}.bin", buffer => buffer.Write(shard.Positions.Span));
        }
        for (var first = 0; first < documents.Length; first += PagesInFile)
        {
            var start = first;
            yield return new DelegatePage(
                $"{Pages}{first / PagesInFile}.json",
                buffer => Json(buffer, json => WritePages(json, documents.AsSpan()[start..Math.Min(start + PagesInFile, documents.Length)], page)));
        }
    }

    private static void WriteIndex(Utf8JsonWriter json, int documents, SearchIndex index)
    {
        json.WriteStartObject();
        json.WriteNumber("pages", documents);
        json.WriteNumber("pagesInFile", PagesInFile);
        json.WriteStartArray("words");
        foreach (var shard in index.Shards) json.WriteStringValue(shard.First);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Each page as the row of a list, shared with all pages at this depth.
    private static void WritePages(Utf8JsonWriter json, ReadOnlySpan<SearchDocument> documents, ViewScope page)
    {
        json.WriteStartArray();
        foreach (var document in documents) json.WriteStringValue(Row(document, page).Utf8);
        json.WriteEndArray();
    }

    private static Html Row(SearchDocument document, ViewScope page) => document.Moment is { } moment
        ? SharedMarkup.Row(moment, page)
        : page.Theme.Partial("link-row", page, SearchResultView.Members.Of(document, page));

    private static void Json(IBufferWriter<byte> buffer, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(buffer, JsonForms.Compact);
        write(json);
    }
}

/// <summary>What a result of a search shows of a page that has no place on the timeline.</summary>
internal static class SearchResultView
{
    public static readonly ViewMembers<SearchDocument> Members = new()
    {
        { "title", (found, _) => found.Title },
        { "url", (found, page) => page.Url(found.Permalink) },
        { "folder", (found, _) => found.Permalink.Folder },
        { "summary", (found, _) => ScriptLists.OrNull(found.Summary) },
        { "is_current", (_, _) => false },
    };
}
