using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Annals.Import.Drafts;
using Annals.Reporting;

namespace Annals.Import.Json;

/// <summary>Parses JSON into values that know their line and column.</summary>
internal sealed class JsonPartReader
{
    private const int MostNesting = 64;

    private readonly byte[] _utf8;
    private readonly string _path;
    private readonly Diagnostics _diagnostics;
    private bool _isBroken;
    private int _placed;
    private Position _place = Position.Start;

    private JsonPartReader(OriginalFile original, Diagnostics diagnostics) =>
        (_utf8, _path, _diagnostics) = (Encoding.UTF8.GetBytes(original.Text), original.Path, diagnostics);

    /// <returns>Null where the text is broken, which has been reported.</returns>
    public static JsonPart? Read(OriginalFile original, Diagnostics diagnostics)
    {
        var reading = new JsonPartReader(original, diagnostics);
        var reader = new Utf8JsonReader(reading._utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MostNesting,
        });
        var root = reading.Next(ref reader) ? reading.Value(ref reader) : null;
        reading.Next(ref reader);
        return reading._isBroken ? null : root;
    }

    private bool Next(ref Utf8JsonReader reader)
    {
        if (_isBroken) return false;
        try
        {
            return reader.Read();
        }
        catch (JsonException fault)
        {
            _isBroken = true;
            _diagnostics.Add(Rules.BrokenJson, _path, At(reader.BytesConsumed), Explain(fault));
            return false;
        }
    }

    private static string Explain(JsonException fault)
    {
        if (fault.Message.Contains("depth", StringComparison.Ordinal)) return $"values nest more than {MostNesting} deep here";
        var message = fault.Message;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        if (place >= 0) message = message[..place];
        return $"this is not JSON: {Shown(message)}; correct it, and import the file again";
    }

    // The framework's words may quote the text, and that may be anything.
    private static string Shown(string message)
    {
        var shown = new StringBuilder();
        foreach (var rune in message.TrimEnd('.').EnumerateRunes()) shown.Append(Rune.IsControl(rune) ? new Rune(' ') : rune);
        if (shown.Length > 0) shown[0] = char.ToLowerInvariant(shown[0]);
        return shown.ToString();
    }

    private JsonPart Value(ref Utf8JsonReader reader)
    {
        var at = At(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(ref reader, at),
            JsonTokenType.StartArray => Array(ref reader, at),
            JsonTokenType.String => new JsonPart(at, JsonPartKind.Text, Text(ref reader), []),
            JsonTokenType.Number => new JsonPart(at, JsonPartKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), []),
            JsonTokenType.Null => new JsonPart(at, JsonPartKind.Null, "", []),
            _ => new JsonPart(at, JsonPartKind.Word, reader.TokenType == JsonTokenType.True ? "true" : "false", []),
        };
    }

    private JsonPart Object(ref Utf8JsonReader reader, Position at)
    {
        var members = ImmutableArray.CreateBuilder<(string, JsonPart)>();
        while (Next(ref reader) && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Text(ref reader);
            if (Next(ref reader)) members.Add((name, Value(ref reader)));
        }
        return new JsonPart(at, JsonPartKind.Object, "", members.ToImmutable());
    }

    private JsonPart Array(ref Utf8JsonReader reader, Position at)
    {
        var members = ImmutableArray.CreateBuilder<(string, JsonPart)>();
        while (Next(ref reader) && reader.TokenType != JsonTokenType.EndArray)
        {
            members.Add(("", Value(ref reader)));
        }
        return new JsonPart(at, JsonPartKind.Array, "", members.ToImmutable());
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which .NET refuses to decode.
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
                continue;
            }
            i++;
            if (escaped[i] == 'u')
            {
                text.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(escaped[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.ToString().EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }

    // Places are asked for in ascending order, so that each byte is counted once.
    private Position At(long offset)
    {
        var between = _utf8.AsSpan(_placed, (int)Math.Max(0, offset - _placed));
        var line = between.LastIndexOf((byte)'\n');
        _place = line < 0
            ? _place with { Column = _place.Column + Encoding.UTF8.GetCharCount(between) }
            : new Position(_place.Line + between.Count((byte)'\n'), Encoding.UTF8.GetCharCount(between[(line + 1)..]) + 1);
        _placed += between.Length;
        return _place;
    }
}

/// <summary>A value of a JSON text with its place.</summary>
/// <param name="Text">Of a string, number or word; empty for others.</param>
/// <param name="Members">Of an object or, with empty names, of an array.</param>
internal sealed record JsonPart(Position At, JsonPartKind Kind, string Text, ImmutableArray<(string Name, JsonPart Value)> Members)
{
    /// <summary>The last member of that name, as JavaScript takes it; null where there is none, and for <c>null</c>.</summary>
    public JsonPart? Member(string name)
    {
        for (var i = Members.Length - 1; i >= 0; i--)
            if (Members[i].Name == name) return Members[i].Value.Kind == JsonPartKind.Null ? null : Members[i].Value;
        return null;
    }

    /// <summary>Text, a number or a word.</summary>
    public bool IsPlain => Kind is JsonPartKind.Text or JsonPartKind.Number or JsonPartKind.Word;
}

/// <summary>The kinds of JSON value (RFC 8259, section 3).</summary>
internal enum JsonPartKind
{
    Object,
    Array,
    Text,
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Word,
    Null,
}
