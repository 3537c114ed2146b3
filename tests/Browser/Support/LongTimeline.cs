using System.Globalization;
using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests.Support;

/// <summary>A timeline of 10,000 entries over thirty years, with a thousand sources. The same on every machine.</summary>
internal static class LongTimeline
{
    public const int Entries = 10_000;

    private const int Sources = 1_000;

    // Some 1,500 words that can be said, the first of them far commoner than the last, as in any language.
    private static readonly string[] Words =
    [
        .. from second in new[] { "la", "no", "ri", "te", "mu", "sa" }
           from first in "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo ya zi bra cle dri flo gru".Split()
           from third in new[] { "", "n", "ster", "ral", "ve", "dic", "tion", "mar", "les", "ping" }
           select first + second + third,
    ];

    private static readonly string[] Tags =
        "inquiry finance health transport courts elections labour housing energy education science culture climate water press trade".Split();

    private static readonly string[] Places = "Harbour,North Bridge,Old Market,City Hall,River Mouth,Station Square,Mill Lane,Cape Point".Split(',');

    public static (string Path, string Text)[] Files
    {
        get
        {
            var chance = new Random(178);
            return
            [
                ("site.yml", "title: A long record\ndescription: Thirty years, entry by entry.\n"),
                .. Enumerable.Range(0, Sources).Select(i => SourceOf(i, chance)),
                .. Enumerable.Range(0, Entries).Select(i => EntryOf(i, chance)),
            ];
        }
    }

    private static string DayOf(int entry) =>
        new DateOnly(1990, 1, 1).AddDays(entry * 11_000 / Entries).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string Path, string Text) SourceOf(int number, Random chance) => Source(
        $"report-{number}", DayOf(chance.Next(Entries)), $"title: Report {number} on {Text(chance, 3)}\npublisher: Gazette {number % 40}");

    private static (string Path, string Text) EntryOf(int number, Random chance)
    {
        var day = DayOf(number);
        var date = (number % 16) switch { 0 or 1 => day[..7], 2 => day + "~", 3 => $"{day}/{DayOf(Math.Min(number + 8, Entries - 1))}", _ => day };
        var said = Text(chance, 8);
        var quotes = number % 20 == 0
            ? $"\nquotes:\n  - {{by: {Person(chance)}, said: {said}, in: {Report(chance)}}}\n  - {{by: {Person(chance)}, said: {said} {Text(chance, 2)}, in: {Report(chance)}}}"
            : "";
        var disputed = number % 100 == 0
            ? $"\ndisputed:\n  - point: {Text(chance, 4)}\n    accounts: [{{says: {Text(chance, 3)}, in: {Report(chance)}}}, {{says: {Text(chance, 3)}, in: {Report(chance)}}}]"
            : "";
        return Entry($"e{number}", date, $"""
            title: {Text(chance, 5)}
            summary: {Text(chance, 14)}.
            people: [{Person(chance)}, {Person(chance)}]
            organisations: [Board {chance.Next(12)}]
            places: [{Places[chance.Next(Places.Length)]}]
            tags: [{Tags[chance.Next(Tags.Length)]}, {Tags[chance.Next(Tags.Length)]}]{quotes}{disputed}
            """, $"""
            {Text(chance, 60)}. See [[e{chance.Next(Entries)}]] [@{Report(chance)}].

            {Text(chance, 90)}. Compare [[e{chance.Next(Entries)}|the other record]] [@{Report(chance)}].
            """);
    }

    private static string Report(Random chance) => $"report-{chance.Next(Sources)}";

    private static string Person(Random chance) => $"{Capital(Words[chance.Next(20)])} {Capital(Words[60 + chance.Next(16)])}";

    private static string Text(Random chance, int words) =>
        Capital(string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[(int)(Words.Length * Math.Pow(chance.NextDouble(), 2))])));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
