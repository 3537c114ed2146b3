using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Annals.Link;

namespace Annals.Render.Search;

/// <summary>
/// What <c>/search/</c> loads. <c>search/index.json</c> is loaded first: the first word of each file of words. A file <c>search/words/N.bin</c> and, for
/// phrases, <c>search/places/N.bin</c> hold what <see cref="SearchIndex"/> says; <c>search/pages/N.json</c> holds what results show of pages in a row.
/// </summary>
internal static class SearchFiles
{
    private const int PagesInFile = 32;

    public static IEnumerable<SitePage> All(SiteScope site)
    {
        var documents = SearchDocuments.Of(site);
        var index = SearchIndex.Of(documents, site);
        yield return new SitePage("search/index.json", buffer => Json(buffer, json => WriteIndex(json, documents.Length, index, site)));
        for (var i = 0; i < index.Shards.Length; i++)
        {
            var shard = index.Shards[i];
            yield return new SitePage($"search/words/{i}.bin", buffer => buffer.Write(shard.Words));
            yield return new SitePage($"search/places/{i}.bin", buffer => buffer.Write(shard.Positions));
        }
        for (var first = 0; first < documents.Length; first += PagesInFile)
        {
            var start = first;
            yield return new SitePage($"search/pages/{first / PagesInFile}.json", buffer => Json(buffer, json => WritePages(json, documents, start, site)));
        }
    }

    private static void WriteIndex(Utf8JsonWriter json, int documents, SearchIndex index, SiteScope site)
    {
        json.WriteStartObject();
        json.WriteNumber("pages", documents);
        json.WriteNumber("pagesInFile", PagesInFile);
        // What is put behind the address of a folder, so that results lead where all other links do.
        json.WriteString("index", Addresses.For(site.Timeline.Settings.Url, "search/").Index);
        json.WriteStartArray("words");
        foreach (var shard in index.Shards) json.WriteStringValue(shard.First);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePages(Utf8JsonWriter json, ImmutableArray<SearchDocument> documents, int first, SiteScope site)
    {
        json.WriteStartArray();
        foreach (var document in documents.AsSpan()[first..Math.Min(first + PagesInFile, documents.Length)])
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Title);
            json.WriteStringValue(Addresses.Escape(document.Permalink.Address));
            json.WriteStringValue(document.Permalink.Folder);
            json.WriteStringValue(document.Date);
            json.WriteStringValue(document.Summary);
            json.WriteStringValue(LanguageAttributes.Of(document.Language, site) is null ? "" : document.Language);
            if (document.Moment is { } moment) WriteRow(json, moment, site.Phrases);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    // The rest of what a row of a list shows: the date for machines, then of a source its publisher and writers, and what is to be minded.
    private static void WriteRow(Utf8JsonWriter json, Moment moment, Phrases phrases)
    {
        json.WriteStringValue(moment.Date?.HtmlDateTime ?? "");
        if (moment is Source source)
        {
            json.WriteStringValue(source.Document.Reliability.Length > 0 ? phrases.Text("entry.caution") : "");
            json.WriteStringValue(source.Document.Publisher);
            foreach (var writer in source.Byline) json.WriteStringValue(writer.Name);
        }
        else if (moment is Entry { Disputed: { Length: > 0 } disputed })
            json.WriteStringValue(WebUtility.HtmlDecode(phrases.Count("count.disputed", disputed.Length).Markup));
    }

    private static void Json(IBufferWriter<byte> buffer, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(buffer);
        write(json);
    }
}
