using System.Collections.Immutable;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Read;

namespace Annals.Import.Clippings.Drafts;

/// <summary>The file of a source that a clipping becomes.</summary>
internal static class SourceDraft
{
    private const int WordsInTitle = 9;

    /// <summary>As in <c>kelly-2022-11-28</c>: whoever signed it, and its date.</summary>
    public static string Id(Clipping clipping, FreeNames names)
    {
        var who = clipping.Byline.IsEmpty ? clipping.Publisher ?? "" : Surname(clipping.Byline[0]);
        if (clipping.Published is { } date) return names.Take(DocumentKind.Source, $"{(who.Length > 0 ? who : "unsigned")} {date}");
        return names.Take(DocumentKind.Source, clipping.Title ?? "", $"{who} undated", FirstWords(clipping));
    }

    /// <summary>The title, or else the article's first words, which are then no title that it states.</summary>
    public static string Title(Clipping clipping) => clipping.Title ?? $"“{FirstWords(clipping)}” (untitled)";

    /// <summary>The source, and the words of its text.</summary>
    public static Draft[] Compose(Article article, string id, string? reliability, string? inferredDate) =>
    [
        new($"sources/{id}.md", Text(article.Clipping, reliability, inferredDate)),
        new($"sources/{id}{InputFolders.WordsSuffix}", article.Words.ToString()),
    ];

    private static string Text(Clipping clipping, string? reliability, string? inferredDate) => new FrontMatterText()
        .Add("title", Title(clipping))
        .Add("publisher", clipping.Publisher)
        .Add("byline", clipping.Byline)
        .Add("published", clipping.Published?.ToString() ?? inferredDate)
        .Add("url", clipping.Url)
        .Add("archived", clipping.Archived)
        .Add("accessed", clipping.Accessed)
        .Add("language", clipping.Language)
        .Add("kind", clipping.Kind)
        .Add("reliability", reliability)
        .Add("inferred", Inferred(clipping, inferredDate))
        .Body("");

    private static IEnumerable<string> Inferred(Clipping clipping, string? inferredDate)
    {
        if (clipping.Title is null) yield return "title";
        foreach (var key in clipping.Inferred) yield return key;
        if (clipping.Published is null && inferredDate is not null) yield return "published";
    }

    private static string FirstWords(Clipping clipping)
    {
        var text = clipping.Paragraphs.IsEmpty ? clipping.Original.Stem : clipping.Paragraphs[0].Text;
        var words = text.Split(' ').Take(WordsInTitle + 1).ToImmutableArray();
        return words.Length <= WordsInTitle ? text : string.Join(' ', words[..WordsInTitle]) + " …";
    }

    // “Web Desk”, “Staff Reporter” and “Contributors to Wikimedia projects” are no persons.
    private static string Surname(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => LinePatterns.Desk().IsMatch(word)) || char.IsLower(words[^1][0]) ? name : words[^1];
    }
}
