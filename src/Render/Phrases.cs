using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annals.Parse.Themes;

namespace Annals.Render;

/// <summary>Phrases of the interface: looked up by key, filled in, and put into the plural that a number asks for.</summary>
public sealed class Phrases(Words words)
{
    public string Language => words.Language;

    /// <summary>The phrase; its key where the file lacks it, which has been reported when the file was read.</summary>
    public string Text(string key) => words.Texts.GetValueOrDefault(key, key);

    /// <summary>Whether the language has a phrase of its own for this.</summary>
    public bool Has(string key) => words.Texts.ContainsKey(key);

    /// <summary>The phrase for a number of things, with {0} replaced by the number.</summary>
    public Html Count(string key, long count)
    {
        var plural = $"{key}.{Plural.Category(words.Language, count)}";
        var pattern = Text(Has(plural) ? plural : key + ".other");
        return Fill(pattern, [count.ToString("N0", CultureInfo.InvariantCulture).Replace(",", Text("number.group"), StringComparison.Ordinal)]);
    }

    /// <summary>A pattern with {0}, {1} … replaced. What is put in is escaped unless it is markup.</summary>
    public static Html Fill(string pattern, IReadOnlyList<object> values)
    {
        var filled = new StringBuilder();
        var rest = pattern.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            filled.Append(Html.Escape(rest[..open].ToString()));
            rest = rest[open..];
            var isPlace = rest.Length > 2 && rest[2] == '}' && char.IsAsciiDigit(rest[1]) && rest[1] - '0' < values.Count;
            if (isPlace) filled.Append(values[rest[1] - '0'] is Html html ? html.Markup : Html.Escape(values[rest[1] - '0'].ToString() ?? ""));
            else filled.Append('{');
            rest = rest[(isPlace ? 3 : 1)..];
        }
        return new Html(filled.Append(Html.Escape(rest.ToString())).ToString());
    }

    /// <summary>Names in a row, as the language joins them: "a, b and c".</summary>
    public Html Join(IReadOnlyList<Html> names) => names.Count switch
    {
        0 => Html.Empty,
        1 => names[0],
        _ => Fill(Text("list.last"),
        [
            new Html(string.Join(Html.Escape(Text("list.separator")), names.Take(names.Count - 1).Select(name => name.Markup))),
            names[^1],
        ]),
    };
}
