using Annals.Read;
using Annals.Text;

namespace Annals.Import.Drafts;

/// <summary>Hands out file names that no file of the input and no draft has, and that make no link of the input ambiguous.</summary>
internal sealed class FreeNames(ExistingInput existing)
{
    // Leaves room for a number and an ending within the 255 bytes that file systems allow, in any script.
    private const int MostLetters = 60;

    private readonly HashSet<(DocumentKind Kind, string Slug)> _taken = [.. existing.Slugs];

    // The number to try first, so that many of one name do not each try all numbers.
    private readonly Dictionary<(DocumentKind Kind, string Slug), int> _next = [];

    /// <summary>A slug of the first of these strings that has one; with a number behind it where it is taken.</summary>
    public string Take(DocumentKind kind, params ReadOnlySpan<string> wishes)
    {
        var wish = "";
        foreach (var text in wishes)
            if ((wish = Shorten(Slug.Of(text))).Length > 0) break;
        if (wish.Length == 0) wish = kind == DocumentKind.Source ? "source" : "entry";
        var slug = wish;
        var number = _next.GetValueOrDefault((kind, wish), 2);
        for (; existing.Linked.Contains(slug) || IsThere(kind, slug) || !_taken.Add((kind, slug)); number++) slug = $"{wish}-{number}";
        _next[(kind, wish)] = number;
        return slug;
    }

    // A words file that was left behind without its source would be in the way of the draft’s own.
    private bool IsThere(DocumentKind kind, string slug) =>
        kind == DocumentKind.Source && Path.Exists(Path.Combine(existing.Input, InputFolders.Of(kind), slug + InputFolders.WordsSuffix));

    /// <summary>Cut between two words where there is a place for it.</summary>
    private static string Shorten(string slug)
    {
        if (slug.Length <= MostLetters) return slug;
        var end = slug.LastIndexOf('-', MostLetters);
        if (end < MostLetters / 2) end = char.IsHighSurrogate(slug[MostLetters - 1]) ? MostLetters - 1 : MostLetters;
        return slug[..end];
    }
}
