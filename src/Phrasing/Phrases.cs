using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Annals.Parse.Themes;
using Annals.Text;

namespace Annals.Phrasing;

/// <summary>Phrases of the interface: looked up by key, filled in, and put into the plural that a number asks for.</summary>
public sealed class Phrases
{
    // Parsed patterns are cached.
    private static readonly ConcurrentDictionary<string, PhrasePattern> Patterns = new();

    private readonly FrozenDictionary<string, string> _texts;
    private readonly string _last;
    private readonly string _separator;

    public Phrases(Words words)
    {
        _texts = words.Texts.ToFrozenDictionary();
        Language = words.Language;
        _last = Text("list.last");
        _separator = Html.Escape(Text("list.separator"));
    }

    public string Language { get; }

    /// <summary>What stands between names or numbers in a row, as markup.</summary>
    public string Separator => _separator;

    /// <summary>The phrase; its key where the file lacks it, which has been reported when the file was read.</summary>
    public string Text(string key) => _texts.GetValueOrDefault(key, key);

    /// <summary>Whether the language has a phrase of its own for this.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The phrase for a number of things, with {0} replaced by the number.</summary>
    public Html Count(string key, long count) => Fill(PluralOf(key, count), [Figures(count)]);

    /// <summary>The same as plain text, for what is no page.</summary>
    public string CountPlain(string key, long count) => FillPlain(PluralOf(key, count), Figures(count));

    /// <summary>A pattern with {0}, {1} … replaced. What is put in is escaped unless it is markup.</summary>
    public static Html Fill(string pattern, IReadOnlyList<object> values)
    {
        var pieces = Patterns.GetOrAdd(pattern, PhrasePattern.Parse).Pieces;
        var filled = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        foreach (var piece in pieces) filled.AppendLiteral(piece.In(values));
        return new Html(filled.ToStringAndClear());
    }

    /// <summary>The same as plain text, for what is no page.</summary>
    public static string FillPlain(string pattern, params ReadOnlySpan<string> values)
    {
        var pieces = Patterns.GetOrAdd(pattern, PhrasePattern.Parse).Pieces;
        var filled = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        foreach (var piece in pieces) filled.AppendLiteral(piece.InPlain(values));
        return filled.ToStringAndClear();
    }

    private string PluralOf(string key, long count)
    {
        var plural = $"{key}.{Plural.Category(Language, count)}";
        return Text(Has(plural) ? plural : key + ".other");
    }

    private string Figures(long count) => count.ToString("N0", CultureInfo.InvariantCulture).Replace(",", Text("number.group"), StringComparison.Ordinal);

    /// <summary>Names in a row, as the language joins them: "a, b and c".</summary>
    public Html Join(IReadOnlyList<Html> names) => names.Count switch
    {
        0 => Html.Empty,
        1 => names[0],
        2 => Fill(_last, names),
        _ => Fill(_last, [new Html(string.Join(_separator, names.SkipLast(1).Select(name => name.Markup))), names[^1]]),
    };
}
