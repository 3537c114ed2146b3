using System.Runtime.CompilerServices;
using System.Text;

namespace Annals.Dates.Labels;

/// <summary>A text with named slots in braces, such as "{d} {month} {year}", split once and filled often.</summary>
public sealed record Pattern
{
    private readonly (string Literal, int Slot)[] _pieces;

    private Pattern(string text, (string, int)[] pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    public string Text { get; }

    /// <summary>A brace that names none of the slots stays as it is written.</summary>
    public static Pattern Of(string text, params ReadOnlySpan<string> slots)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = new List<(string, int)>();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var slot = -1;
            if (text[at] == '{')
                for (var i = 0; i < slots.Length && slot < 0; i++)
                    if (text.AsSpan(at + 1).StartsWith(slots[i]) && text.ElementAtOrDefault(at + 1 + slots[i].Length) == '}') slot = i;
            if (slot < 0)
            {
                literal.Append(text[at++]);
                continue;
            }

            pieces.Add((literal.ToString(), slot));
            literal.Clear();
            at += slots[slot].Length + 2;
        }

        pieces.Add((literal.ToString(), -1));
        return new Pattern(text, [.. pieces]);
    }

    /// <summary>The text with the values of the slots, in the order in which <see cref="Of"/> named them.</summary>
    public string Fill(params ReadOnlySpan<string> values)
    {
        var text = new DefaultInterpolatedStringHandler(64, 4, null, stackalloc char[128]);
        foreach (var (literal, slot) in _pieces)
        {
            text.AppendLiteral(literal);
            if (slot >= 0) text.AppendLiteral(values[slot]);
        }

        return text.ToStringAndClear();
    }

    public bool Equals(Pattern? other) =>
        other is not null && Text == other.Text && _pieces.AsSpan().SequenceEqual(other._pieces);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}

/// <summary>
/// One pattern in the forms that it takes with a day, a month, a phrase such as "first half of 1760" or "the 1960s", and a year (German:
/// "bis zum 3. Mai", "bis 1760", "1960er Jahre oder früher").
/// </summary>
public sealed record ByPrecision(Pattern Day, Pattern Month, Pattern Phrase, Pattern Year)
{
    internal static ByPrecision From(Func<string, string> word, string key, params ReadOnlySpan<string> slots) => new(
        Pattern.Of(word(key + ".day"), slots),
        Pattern.Of(word(key + ".month"), slots),
        Pattern.Of(word(key + ".phrase"), slots),
        Pattern.Of(word(key + ".year"), slots));

    /// <summary>The form that goes with the label of a date; of two dates, the finer one.</summary>
    internal Pattern For(EdtfDate date, EdtfDate? other = null)
    {
        if (DateLabel.IsPhrase(date) || (other is not null && DateLabel.IsPhrase(other))) return Phrase;
        var precision = DateLabel.Precision(date);
        if (other is not null && DateLabel.Precision(other) > precision) precision = DateLabel.Precision(other);
        return precision switch
        {
            DatePrecision.Day => Day,
            DatePrecision.Month => Month,
            _ => Year,
        };
    }
}
