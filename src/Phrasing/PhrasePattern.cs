using System.Collections.Immutable;
using Annals.Text;

namespace Annals.Phrasing;

/// <summary>A phrase such as "{0} and {1}", taken apart into its texts and its places.</summary>
internal sealed record PhrasePattern(ImmutableArray<PhrasePattern.Piece> Pieces)
{
    /// <summary>A text, escaped, or the place of a value.</summary>
    /// <param name="Text">The text; for a place, what it looks like if there is no value for it.</param>
    /// <param name="Plain">The same, not escaped.</param>
    /// <param name="Place">Which value, from nought; -1 for a text.</param>
    internal readonly record struct Piece(string Text, string Plain, int Place)
    {
        public static Piece Of(string text, int place) => new(Html.Escape(text), text, place);

        public string In(IReadOnlyList<object> values) => Place < 0 || Place >= values.Count
            ? Text
            : values[Place] is Html html ? html.Markup : Html.Escape(values[Place].ToString() ?? "");

        public string InPlain(ReadOnlySpan<string> values) => Place < 0 || Place >= values.Length ? Plain : values[Place];
    }

    public static PhrasePattern Parse(string pattern)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var start = 0;
        for (var i = 0; i + 2 < pattern.Length; i++)
        {
            if (pattern[i] != '{' || !char.IsAsciiDigit(pattern[i + 1]) || pattern[i + 2] != '}') continue;
            pieces.Add(Piece.Of(pattern[start..i], -1));
            pieces.Add(Piece.Of(pattern[i..(i + 3)], pattern[i + 1] - '0'));
            start = i + 3;
        }
        pieces.Add(Piece.Of(pattern[start..], -1));
        return new PhrasePattern(pieces.ToImmutable());
    }
}
