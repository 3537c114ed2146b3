using System.Collections.Immutable;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Parse.Themes;

/// <summary>Finds what an author's theme has and nothing uses: most often, its name has a slip in it.</summary>
internal static class ThemeUse
{
    private const string Layouts = "layouts/", Partials = "partials/", Ending = ".html";

    private static readonly ImmutableArray<string> PluralForms = [".zero", ".one", ".two", ".few", ".many", ".other"];

    /// <summary>The key of the plural of which a key is one form; null where it is none.</summary>
    public static string? PluralOf(string key) =>
        key.StartsWith("count.", StringComparison.Ordinal) && PluralForms.Any(form => key.EndsWith(form, StringComparison.Ordinal)) ? key[..key.LastIndexOf('.')] : null;

    public static void Report(ThemeFiles theme, ImmutableSortedDictionary<string, PageTemplate> templates, string language, Diagnostics diagnostics)
    {
        var ownTemplates = templates.Keys.Where(name => !theme.DefaultTemplates.Contains(name)).ToArray();
        var ownWords = theme.Strings.GetValueOrDefault(language) is { } file && file != theme.DefaultStrings.GetValueOrDefault(language) ? file : null;
        if (ownTemplates.Length == 0 && ownWords is null) return;
        var names = templates.ToDictionary(template => template.Key, template => NamesInTemplates.Of(template.Value), StringComparer.Ordinal);
        var used = UsedBy(theme.DefaultTemplates, names);
        foreach (var name in ownTemplates.Where(name => !used.Contains(name))) ReportTemplate(name, templates[name].Path, names, theme.DefaultTemplates, diagnostics);
        if (ownWords is not null) ReportWords(ownWords, theme, used.Select(name => names.GetValueOrDefault(name)).OfType<NamesInTemplates>().ToArray(), diagnostics);
    }

    // Whatever the program asks for by itself, and what that includes.
    private static HashSet<string> UsedBy(IEnumerable<string> asked, Dictionary<string, NamesInTemplates> names)
    {
        var used = new HashSet<string>(asked, StringComparer.Ordinal);
        var waiting = new Queue<string>(used);
        while (waiting.TryDequeue(out var name))
        {
            if (!names.TryGetValue(name, out var template)) continue;
            // Any partial may be what it includes.
            var included = template.IncludesOthers ? names.Keys.Where(each => each.StartsWith(Partials, StringComparison.Ordinal)) : template.Partials.Select(partial => $"{Partials}{partial}{Ending}");
            foreach (var partial in included.ToArray())
                if (used.Add(partial)) waiting.Enqueue(partial);
        }
        return used;
    }

    private static void ReportTemplate(string name, string path, Dictionary<string, NamesInTemplates> names, ImmutableHashSet<string> known, Diagnostics diagnostics)
    {
        var folder = name.StartsWith(Layouts, StringComparison.Ordinal) ? Layouts : Partials;
        var included = names.Values.SelectMany(each => each.Partials).Where(partial => !names.ContainsKey($"{Partials}{partial}{Ending}"));
        var candidates = known.Where(each => each.StartsWith(folder, StringComparison.Ordinal)).Select(each => Path.GetFileNameWithoutExtension(each));
        if (folder == Partials) candidates = candidates.Concat(included);
        var hint = Nearest.Hint(Path.GetFileNameWithoutExtension(name), candidates.Distinct().Order(StringComparer.Ordinal));
        diagnostics.Add(Rules.UnusedInTheme, path, Position.Start, folder == Layouts
            ? $"no page has this layout{(hint.Length > 0 ? hint : "; the kinds of pages are those of the default theme's layouts")}"
            : $"no template that is used includes this{hint}");
    }

    private static void ReportWords(TextFile file, ThemeFiles theme, NamesInTemplates[] names, Diagnostics diagnostics)
    {
        if (names.Any(each => each.UsesAllWords)) return;
        var known = theme.DefaultStrings.Values.SelectMany(each => WordsFile.Read(each, new Diagnostics())!.Keys).ToHashSet(StringComparer.Ordinal);
        var plurals = known.Select(PluralOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (key, text) in WordsFile.Read(file, new Diagnostics()) ?? [])
        {
            if (known.Contains(key) || (PluralOf(key) is { } plural && plurals.Contains(plural)) || IsNamed(key)) continue;
            diagnostics.Add(Rules.UnusedInTheme, file.Path, text.At, $"no template uses the word “{key}”{Nearest.Hint(key, known.Order(StringComparer.Ordinal))}");
        }

        // By itself, or with the group that it stands in.
        bool IsNamed(string key)
        {
            for (var part = key; ; part = part[..part.LastIndexOf('.')])
            {
                if (names.Any(each => each.Words.Contains(part))) return true;
                if (!part.Contains('.')) return false;
            }
        }
    }
}
