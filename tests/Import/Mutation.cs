namespace Annals.Tests.Import;

/// <summary>One change to a text.</summary>
/// <param name="From">Where, as a part of the text: 0 for its start, 1 for its end.</param>
/// <param name="Length">How much of what is left behind that place, likewise.</param>
/// <param name="Number">Which sign or sample, and how often: any number will do.</param>
internal sealed record Mutation(Change Change, double From, double Length, int Number)
{
    // So many of a sign, or of a pair that nests, are more than anybody types, and quickly read all the same.
    private const int MostRepeated = 1000;

    public string Apply(string text) => Change switch
    {
        Change.CutLines => OnLines(text, (before, some, after) => [.. before, .. after]),
        Change.DoubleLines => OnLines(text, (before, some, after) => [.. before, .. some, .. some, .. after]),
        Change.SwapLines => OnLines(text, (before, some, after) => [.. after, .. some, .. before]),
        Change.ShuffleLines => OnLines(text, (before, some, after) => [.. before, .. Shuffled(some), .. after]),
        Change.CutSpan => OnSpan(text, (before, _, after) => before + after),
        Change.CutOff => OnSpan(text, (before, _, _) => before),
        Change.InsertSign => OnSpan(text, (before, some, after) => before + Sign + some + after),
        Change.ReplaceBySign => OnSpan(text, (before, _, after) => before + Sign + after),
        Change.RepeatSign => OnSpan(text, (before, some, after) => before + string.Concat(Enumerable.Repeat(Sign, 1 + Number % MostRepeated)) + some + after),
        Change.JoinLines => OnSpan(text, (before, some, after) => before + some.Replace('\n', ' ') + after),
        _ => OnLines(text, (before, some, after) => [.. before, .. Foreign(some.Length), .. after]),
    };

    public override string ToString() => $"{Change} {From:0.####} {Length:0.####} {Number} ({System.Text.Json.JsonSerializer.Serialize(Sign)})";

    private string Sign => HostileSigns.All[Number % HostileSigns.All.Length];

    private static string OnLines(string[] before, string[] some, string[] after, Func<string[], string[], string[], string[]> change) =>
        string.Join('\n', change(before, some, after));

    private string OnLines(string text, Func<string[], string[], string[], string[]> change)
    {
        var lines = text.Split('\n');
        var (start, end) = Range(lines.Length);
        return OnLines(lines[..start], lines[start..end], lines[end..], change);
    }

    private string OnSpan(string text, Func<string, string, string, string> change)
    {
        var (start, end) = Range(text.Length);
        return change(text[..start], text[start..end], text[end..]);
    }

    private (int Start, int End) Range(int length)
    {
        var start = (int)(From * length);
        return (start, start + (int)Math.Ceiling(Length * (length - start)));
    }

    private string[] Shuffled(string[] lines) => [.. lines.OrderBy(line => (line.Length + 1) * 7919 * (Number + 1) % 104_729)];

    private string[] Foreign(int count) => [.. Sample.All[Number % Sample.All.Length].Text.Split('\n').Skip(Number % 5).Take(count + 1)];
}
