using System.Buffers;
using Annals.Work;

namespace Annals.Formats.Citations;

/// <summary>A citation to read: who, the title, where and when, the address. What is not known is left out.</summary>
public static class PlainCitation
{
    public static string Write(Citable cited, CitationWords words)
    {
        using var text = new PooledList<char>(512);
        if (cited.Authors.Length > 0) Add(text, Stated("byline", words.Join(cited.Authors)));
        Add(text, Stated("title", words.Quoted(cited.Title)));
        Add(text, Published(cited, words));
        if (cited.Url is { } url) Add(text, Stated("url", url));
        if (cited.Archived is { } archived) Add(text, words.Archived(archived));
        if (cited.Accessed is { } accessed) Add(text, words.Accessed(accessed));
        // A point behind an address would be taken for a part of it.
        if (cited.Accessed is not null || (cited.Archived ?? cited.Url) is not { } last || !text.Span.EndsWith(last)) text.Add('.');
        return text.Span.ToString();

        string Stated(string key, string value) => cited.Inferred.Contains(key) ? words.Supplied(value) : value;
    }

    /// <summary>Who published it and when, for those who see the title already; what is not known is left out.</summary>
    public static string WithoutTitle(Citable cited, CitationWords words)
    {
        using var text = new PooledList<char>(256);
        if (cited.Authors.Length > 0) Add(text, cited.Inferred.Contains("byline") ? words.Supplied(words.Join(cited.Authors)) : words.Join(cited.Authors));
        Add(text, Published(cited, words));
        return text.Span.ToString();
    }

    private static string Published(Citable cited, CitationWords words)
    {
        var container = cited.Container.Length > 0 && cited.Inferred.Contains("publisher") ? words.Supplied(cited.Container) : cited.Container;
        if (cited.Issued is not { } issued) return container;
        var date = cited.Kind == Citable.Page ? words.Changed(issued)
            : cited.Inferred.Contains("published") ? words.Supplied(words.Label(issued))
            : words.Label(issued);
        return container.Length == 0 ? date : container + words.Phrases.Text("list.separator") + date;
    }

    private static void Add(PooledList<char> text, string part)
    {
        if (part.Length == 0) return;
        if (text.Count > 0) text.Write(text.Span[^1] == '.' ? " " : ". ");
        text.Write(part);
    }
}
