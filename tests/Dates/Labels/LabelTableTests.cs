using Annals.Tests.Support;

namespace Annals.Tests.Dates.Labels;

/// <summary>Every shape of date in every language that the theme ships: Specs/date-labels.md.</summary>
public sealed class LabelTableTests
{
    private static readonly string[] Languages = ["en", "de", "fr", "es", "ar", "ja"];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_reads_as_the_language_says_it(string text, string language, string label) =>
        Assert.Equal(label, Words.LabelOf(text, Words.Of(language)));

    [Fact]
    public void Every_date_of_the_table_has_a_label_in_every_language()
    {
        var rows = Read().ToList();
        foreach (var date in rows.GroupBy(row => row.Text)) Assert.Equal(Languages, date.Select(row => row.Language));
        Assert.True(rows.Count > 80 * Languages.Length);
    }

    public static IEnumerable<TheoryDataRow<string, string, string>> Rows() =>
        Read().Select(row => new TheoryDataRow<string, string, string>(row.Text, row.Language, row.Label));

    private static IEnumerable<(string Text, string Language, string Label)> Read()
    {
        var text = "";
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "Specs", "date-labels.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) text = line[3..];
            if (line.StartsWith("- ", StringComparison.Ordinal)) yield return (text, line[2..4], line[6..]);
        }
    }
}
