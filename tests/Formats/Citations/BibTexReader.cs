using System.Text;

namespace Annals.Tests.Formats.Citations;

/// <summary>Reads BibTeX entries as BibTeX does: a field's value ends where its braces are even, whatever stands before a brace.</summary>
internal sealed class BibTexReader(string text)
{
    private int _at;

    public static (string Type, string Key, Dictionary<string, string> Fields) Read(string text)
    {
        var entry = Assert.Single(ReadAll(text));
        Assert.Equal(text.Length, text.TrimEnd().Length + 1);
        return entry;
    }

    public static List<(string Type, string Key, Dictionary<string, string> Fields)> ReadAll(string text)
    {
        var reader = new BibTexReader(text);
        var end = text.TrimEnd().Length;
        var entries = new List<(string, string, Dictionary<string, string>)>();
        while (reader._at < end) entries.Add(reader.Entry());
        Assert.Equal(end, reader._at);
        return entries;
    }

    private (string Type, string Key, Dictionary<string, string> Fields) Entry()
    {
        Take('@');
        var type = Until('{');
        var key = Until(',');
        var fields = new Dictionary<string, string>();
        while (Next() != '}')
        {
            var name = Until('=').Trim();
            fields.Add(name, Value());
            Take(',');
        }
        Take('}');
        return (type, key, fields);
    }

    /// <summary>What TeX prints of a value, without the braces that group.</summary>
    public static string Printed(string value)
    {
        var printed = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.DoesNotContain(value[i], "%&#_$~^|<>\"");
            if (value[i] is '{' or '}') continue;
            // The quotation marks of TeX, which stand for straight ones here.
            if (value.AsSpan(i).StartsWith("``") || value.AsSpan(i).StartsWith("''"))
            {
                printed.Append('"');
                i++;
                continue;
            }
            if (value[i] != '\\')
            {
                printed.Append(value[i]);
                continue;
            }
            if (!char.IsAsciiLetter(value[i + 1]))
            {
                printed.Append(value[++i] == ',' ? '\u202f' : value[i]);
                continue;
            }
            var end = value.IndexOf('{', i);
            printed.Append(value[i..end] switch
            {
                "\\textbackslash" => '\\',
                "\\textbar" => '|',
                "\\textless" => '<',
                "\\textgreater" => '>',
                "\\textminus" => '\u2212',
                "\\textbraceleft" => '{',
                "\\textbraceright" => '}',
                "\\textasciitilde" => '~',
                "\\textasciicircum" => '^',
                var other => throw new InvalidDataException(other),
            });
            i = end;
        }
        return printed.ToString();
    }

    private char Next()
    {
        while (char.IsWhiteSpace(text[_at])) _at++;
        return text[_at];
    }

    private void Take(char expected)
    {
        Assert.Equal(expected, Next());
        _at++;
    }

    private string Until(char end)
    {
        var start = _at;
        _at = text.IndexOf(end, start) + 1;
        return text[start..(_at - 1)];
    }

    private string Value()
    {
        if (Next() != '{')
        {
            var word = _at;
            while (char.IsAsciiLetterOrDigit(text[_at])) _at++;
            return text[word.._at];
        }
        var start = ++_at;
        for (var depth = 1; depth > 0; _at++) depth += text[_at] == '{' ? 1 : text[_at] == '}' ? -1 : 0;
        return text[start..(_at - 1)];
    }
}
