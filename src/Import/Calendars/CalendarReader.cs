using System.Collections.Immutable;
using System.Text;

namespace Annals.Import.Calendars;

/// <summary>iCalendar (RFC 5545, section 3.1) to components and their properties. What is no content line is left out and counted.</summary>
internal static class CalendarReader
{
    private const char Quote = '"';

    /// <param name="broken">The lines that are none of the format.</param>
    public static ImmutableArray<CalendarComponent> Read(string text, out ImmutableArray<int> broken)
    {
        var open = new Stack<CalendarComponent.Builder>();
        open.Push(new CalendarComponent.Builder("", 1));
        var wrong = ImmutableArray.CreateBuilder<int>();
        foreach (var (number, line) in Unfolded(text))
            if (Property(line, number) is not { } property) wrong.Add(number);
            else if (property.Name == "BEGIN") open.Push(new CalendarComponent.Builder(property.Value.Trim().ToUpperInvariant(), number));
            else if (property.Name != "END") open.Peek().Properties.Add(property);
            else if (open.Count > 1 && open.Peek().Name.Equals(property.Value.Trim(), StringComparison.OrdinalIgnoreCase)) Close(open);
            else wrong.Add(number);
        // What the file breaks off in is there as far as it goes.
        while (open.Count > 1)
        {
            wrong.Add(open.Peek().Line);
            Close(open);
        }
        broken = wrong.ToImmutable();
        return open.Pop().Components.ToImmutable();
    }

    /// <summary>The bytes of a calendar with its lines unfolded, as they must be before they are decoded (section 3.1); null for what is no calendar.</summary>
    public static byte[]? Unfolded(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("BEGIN:VCALENDAR"u8)) return null;
        var unfolded = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var end = bytes[i..].StartsWith("\r\n"u8) ? 2 : bytes[i] == '\n' ? 1 : 0;
            if (end > 0 && i + end < bytes.Length && bytes[i + end] is (byte)' ' or (byte)'\t') i += end;
            else unfolded.Add(bytes[i]);
        }
        return [.. unfolded];
    }

    private static void Close(Stack<CalendarComponent.Builder> open)
    {
        var closed = open.Pop();
        open.Peek().Components.Add(new CalendarComponent(closed.Name, closed.Line, closed.Properties.ToImmutable(), closed.Components.ToImmutable()));
    }

    private static IEnumerable<(int Number, string Line)> Unfolded(string text)
    {
        var line = new StringBuilder();
        var (number, first) = (0, 0);
        foreach (var range in text.Split('\n'))
        {
            number++;
            if (range is [' ' or '\t', .. var more] && first > 0)
            {
                line.Append(more);
                continue;
            }
            if (!string.IsNullOrWhiteSpace(line.ToString())) yield return (first, line.ToString());
            line.Clear().Append(range);
            first = number;
        }
        if (!string.IsNullOrWhiteSpace(line.ToString())) yield return (first, line.ToString());
    }

    /// <returns>Null for a line without a name or a colon.</returns>
    private static CalendarProperty? Property(string line, int number)
    {
        var end = line.AsSpan().IndexOfAny(';', ':');
        if (end <= 0 || !line.AsSpan(0, end).Trim().ToString().All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')) return null;
        var parameters = ImmutableArray.CreateBuilder<(string, string)>();
        var at = end;
        while (line[at] == ';')
        {
            var start = at + 1;
            var isQuoted = false;
            for (at = start; at < line.Length && (isQuoted || line[at] is not (';' or ':')); at++)
                if (line[at] == Quote) isQuoted = !isQuoted;
            if (at == line.Length) return null;
            var parameter = line[start..at];
            if (parameter.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals) parameters.Add((parameter[..equals].ToUpperInvariant(), parameter[(equals + 1)..].Replace("\"", "", StringComparison.Ordinal)));
        }
        // A group before the name, as Apple writes it, says nothing.
        var name = line[..end].Trim().ToUpperInvariant();
        return new CalendarProperty(number, name[(name.LastIndexOf('.') + 1)..], parameters.ToImmutable(), line[(at + 1)..]);
    }
}

/// <summary>What stands between <c>BEGIN</c> and <c>END</c>.</summary>
internal sealed record CalendarComponent(string Name, int Line, ImmutableArray<CalendarProperty> Properties, ImmutableArray<CalendarComponent> Components)
{
    /// <summary>The first of that name; null for none.</summary>
    public CalendarProperty? this[string name] => Properties.FirstOrDefault(property => property.Name == name);

    /// <summary>Its first text of one of these names that is not empty, unescaped; empty for none.</summary>
    public string Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (this[name]?.Text is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text)) return text;
        return "";
    }

    public IEnumerable<CalendarProperty> All(string name) => Properties.Where(property => property.Name == name);

    /// <summary>One that is not closed yet.</summary>
    internal sealed record Builder(string Name, int Line)
    {
        public ImmutableArray<CalendarProperty>.Builder Properties { get; } = ImmutableArray.CreateBuilder<CalendarProperty>();

        public ImmutableArray<CalendarComponent>.Builder Components { get; } = ImmutableArray.CreateBuilder<CalendarComponent>();
    }
}

/// <summary>A line of a component.</summary>
/// <param name="Value">As it is written.</param>
internal sealed record CalendarProperty(int Line, string Name, ImmutableArray<(string Name, string Value)> Parameters, string Value)
{
    /// <summary>The value as a text (section 3.3.11).</summary>
    public string Text => Unescaped(Value);

    /// <summary>The texts of a list.</summary>
    public IEnumerable<string> Texts
    {
        get
        {
            var start = 0;
            for (var i = 0; i < Value.Length; i++)
                if (Value[i] == '\\')
                {
                    i++;
                }
                else if (Value[i] == ',')
                {
                    yield return Unescaped(Value[start..i]);
                    start = i + 1;
                }
            yield return Unescaped(Value[start..]);
        }
    }

    public string? Parameter(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name).Value;

    private static string Unescaped(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal)) return value;
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
            if (value[i] != '\\' || i + 1 == value.Length) text.Append(value[i]);
            else text.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
        return text.ToString();
    }
}
