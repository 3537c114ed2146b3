using System.Security.Cryptography;
using System.Text;
using Annals.Dates;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Import.Drafts;

/// <summary>Writes a draft: keys in the order in which they are added, then the text. Empty values are left out.</summary>
internal sealed class FrontMatterText
{
    // In characters; a title that is taken from a text without line ends may be the whole of it, and no page takes more.
    private const int MostOfTitle = 1_000;

    private readonly StringBuilder _text = new("---\n");

    public FrontMatterText Add(string key, string? value)
    {
        if (key == "title" && value?.Length > MostOfTitle)
        {
            Comment($"The title had {value.Length} characters, more than are taken, and is cut.");
            var end = value.LastIndexOf(' ', MostOfTitle - 2) is > 0 and var blank ? blank : MostOfTitle - 2;
            value = value[..(char.IsHighSurrogate(value[end - 1]) ? end - 1 : end)] + " …";
        }
        if (!string.IsNullOrWhiteSpace(value)) _text.Append(key).Append(": ").Append(Scalar(value)).Append('\n');
        return this;
    }

    public FrontMatterText Add(string key, Edtf? date) => Add(key, date?.ToString());

    public FrontMatterText Add(string key, IEnumerable<string> values)
    {
        var list = values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(Scalar).ToArray();
        if (list.Length > 0) _text.Append(key).Append(": [").AppendJoin(", ", list).Append("]\n");
        return this;
    }

    /// <summary>A mapping of keys, on one line.</summary>
    public FrontMatterText Add(string key, IEnumerable<(string Key, string? Value)> keys)
    {
        if (Flow(keys) is { } flow) _text.Append(key).Append(": ").Append(flow).Append('\n');
        return this;
    }

    /// <summary>A mapping of keys, a line each, with values already written as YAML.</summary>
    public FrontMatterText AddBlock(string key, IEnumerable<(string Key, string Yaml)> keys)
    {
        var any = false;
        foreach (var (inner, yaml) in keys)
        {
            if (!any) _text.Append(key).Append(":\n");
            any = true;
            _text.Append("  ").Append(inner).Append(": ").Append(yaml).Append('\n');
        }
        return this;
    }

    /// <summary>A list of mappings, a line each. A value may be a list already written as YAML: see <see cref="YamlText.List"/>.</summary>
    public FrontMatterText AddEach(string key, IEnumerable<string> written)
    {
        var any = false;
        foreach (var each in written)
        {
            if (!any) _text.Append(key).Append(":\n");
            any = true;
            _text.Append("  - ").Append(each).Append('\n');
        }
        return this;
    }

    /// <summary>A line for the editor, which no reader sees.</summary>
    public FrontMatterText Comment(string words)
    {
        _text.Append("# ").Append(YamlText.Comment(words)).Append('\n');
        return this;
    }

    /// <param name="markdown">Markdown already: texts of an original are escaped by <see cref="MarkdownText"/>.</param>
    public string Body(string markdown)
    {
        var text = HiddenCharacters.ShownInBody(markdown.TrimEnd(), out _);
        return _text.Append("---\n").Append(text).Append(text.Length > 0 ? "\n" : "").ToString();
    }

    // As a page would show it, so that a draft has nothing in it that its editor does not see.
    private static string Scalar(string value) => YamlText.Scalar(HiddenCharacters.ShownInField(value));

    /// <summary>A mapping as <c>{a: 1, b: 2}</c>; null where none has a value.</summary>
    public static string? Flow(IEnumerable<(string Key, string? Value)> keys)
    {
        var pairs = keys.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(pair => $"{pair.Key}: {Scalar(pair.Value!)}").ToArray();
        return pairs.Length == 0 ? null : $"{{{string.Join(", ", pairs)}}}";
    }
}

/// <summary>A file to be written, which must not be there yet.</summary>
/// <param name="Path">Below the input, with slashes, as in <c>entries/x.md</c>.</param>
/// <param name="Bytes">UTF-8: of a table there may be very many drafts.</param>
internal sealed record Draft(string Path, ReadOnlyMemory<byte> Bytes)
{
    public Draft(string path, string text) : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    // By what the bytes are, and not where they stand.
    public bool Equals(Draft? other) => other is not null && (Path, CopyOf, Row) == (other.Path, other.CopyOf, other.Row) && Bytes.Span.SequenceEqual(other.Bytes.Span);

    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    /// <summary>The file whose bytes it is made of, in place of its own, such as a picture; null for a text.</summary>
    public string? CopyOf { get; init; }

    private const int LengthOfDigest = 16;

    /// <summary>The digest of the row that it was made of, by which a row that has changed since is told; null for what is made of no row.</summary>
    public string? Row { get; init; }

    /// <summary>Of all that a row says.</summary>
    public static string DigestOf(string row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row)))[..LengthOfDigest];

    /// <summary>Whether it is one.</summary>
    public static bool IsDigest(string text) => text.Length == LengthOfDigest && text.All(char.IsAsciiHexDigitLower);
}
