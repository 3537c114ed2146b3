using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Reporting;

namespace Annals.Import.Bibliography;

/// <summary>BibTeX and biblatex: entries with their fields, abbreviations by <c>@string</c>, and parts joined by <c>#</c>.</summary>
internal sealed class BibTexReader
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly string _text;
    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);
    private int _at;

    private BibTexReader(string text) => _text = text;

    public static ImmutableArray<Reference> Read(OriginalFile file, Diagnostics diagnostics)
    {
        var reader = new BibTexReader(file.Text);
        foreach (var month in Months) reader._strings[month] = month;
        var references = ImmutableArray.CreateBuilder<Reference>();
        while (reader.SkipTo('@'))
        {
            var start = reader._at++;
            try
            {
                if (reader.Entry() is { } entry) references.Add(BibTexFields.ToReference(Position.Of(file.Text, start).Line, entry));
            }
            catch (FormatException fault)
            {
                diagnostics.Add(Rules.RowLeftOut, file.Path, Position.Of(file.Text, start), $"this entry is left out: {fault.Message}");
                reader.Resume(start);
            }
        }
        return references.ToImmutable();
    }

    /// <returns>Null for what is no entry, such as a comment.</returns>
    private BibTexEntry? Entry()
    {
        var type = Word().ToLowerInvariant();
        SkipBlanks();
        if (type == "comment") return null;
        if (type.Length == 0 || _at >= _text.Length || _text[_at] is not ('{' or '(')) return null;
        var close = _text[_at++] == '{' ? '}' : ')';
        if (type == "preamble")
        {
            Value();
            return null;
        }
        if (type == "string")
        {
            foreach (var (name, value) in Fields(close)) _strings[name] = value;
            return null;
        }
        SkipBlanks();
        var keyEnd = _text.AsSpan(_at).IndexOfAny(",}\n)");
        if (keyEnd < 0) throw new FormatException("it has no end; close its braces");
        var key = _text[_at..(_at + keyEnd)].Trim();
        _at += keyEnd;
        return new BibTexEntry(type, key, [.. Fields(close)]);
    }

    private List<(string Name, string Value)> Fields(char close)
    {
        var fields = new List<(string, string)>();
        while (true)
        {
            SkipBlanks(",");
            if (_at >= _text.Length) throw new FormatException("it has no end; close its braces");
            if (_text[_at] == close)
            {
                _at++;
                return fields;
            }
            var name = Word();
            SkipBlanks();
            if (name.Length == 0 || _at >= _text.Length || _text[_at] != '=') throw new FormatException($"“=” is expected behind the field’s name{(name.Length > 0 ? $" “{name}”" : "")}");
            _at++;
            fields.Add((name.ToLowerInvariant(), Value()));
        }
    }

    private string Value()
    {
        var value = "";
        while (true)
        {
            SkipBlanks();
            value += Part();
            SkipBlanks();
            if (_at >= _text.Length || _text[_at] != '#') return value;
            _at++;
        }
    }

    private string Part()
    {
        if (_at >= _text.Length) throw new FormatException("it has no end; close its braces");
        if (_text[_at] is '{' or '"') return Delimited(_text[_at] == '{' ? '}' : '"');
        var word = Word();
        if (word.Length == 0) throw new FormatException("a value is expected, in braces or quotation marks");
        return _strings.GetValueOrDefault(word, word);
    }

    private string Delimited(char close)
    {
        var start = ++_at;
        for (var depth = 0; _at < _text.Length; _at++)
        {
            if (_text[_at] == '\\') _at++;
            else if (depth == 0 && _text[_at] == close) return _text[start.._at++];
            else if (_text[_at] == '{') depth++;
            else if (_text[_at] == '}') depth--;
        }
        throw new FormatException("a value has no end; close its braces or quotation marks");
    }

    private string Word()
    {
        SkipBlanks();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '-' or ':' or '.' or '+' or '/' or '\'')) _at++;
        return _text[start.._at];
    }

    private void SkipBlanks(string others = "")
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || others.Contains(_text[_at], StringComparison.Ordinal))) _at++;
    }

    private bool SkipTo(char character)
    {
        var next = _at < _text.Length ? _text.IndexOf(character, _at) : -1;
        if (next < 0) return false;
        _at = next;
        return true;
    }

    // At the next line that begins an entry, so that one broken entry takes no other with it.
    private void Resume(int start)
    {
        var next = _text.IndexOf("\n@", start + 1, StringComparison.Ordinal);
        _at = next < 0 ? _text.Length : next + 1;
    }
}

/// <summary>An entry as the file has it.</summary>
/// <param name="Type">In small letters, as in <c>article</c>.</param>
/// <param name="Fields">Names in small letters; values with LaTeX’s commands and braces in them.</param>
internal sealed record BibTexEntry(string Type, string Key, ImmutableArray<(string Name, string Value)> Fields);
