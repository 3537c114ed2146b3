using Annals.Dates;
using Annals.Dates.Suggestions;
using CsCheck;

namespace Annals.Tests.Dates;

public sealed class PropertyTests
{
    private static readonly Gen<Edtf> Dates = EdtfGen.Text
        .Select(text => Edtf.TryParse(text, out var date, out _) ? date : null)
        .Where(date => date is not null)
        .Select(date => date!);

    [Fact]
    public void Most_of_what_is_generated_is_read()
    {
        var count = 0;
        EdtfGen.Text.Sample(
            text =>
            {
                if (Edtf.TryParse(text, out _, out _)) Interlocked.Increment(ref count);
            },
            iter: 2_000);
        Assert.InRange(count, 1_000, 2_000);
    }

    [Fact]
    public void What_is_printed_reads_as_the_same() => Dates.Sample(
        date =>
        {
            var again = Words.Parse(date.ToString());
            return again == date && again.GetHashCode() == date.GetHashCode() && again.CompareTo(date) == 0
                && again.ToString() == date.ToString();
        },
        iter: 20_000);

    [Fact]
    public void The_first_day_is_not_after_the_last() =>
        Dates.Sample(date => date.Earliest is not { } first || date.Latest is not { } last || first <= last, iter: 20_000);

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() => Gen.Select(Dates, Dates, Dates).Sample(
        (a, b, c) =>
        {
            var antisymmetric = Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a));
            var agrees = a.CompareTo(b) == 0 == (a == b);
            var transitive = !(a <= b && b <= c) || a <= c;
            return antisymmetric && agrees && transitive;
        },
        iter: 20_000);

    [Fact]
    public void Each_date_has_a_label_without_slots_left() => Dates.Sample(
        date => Words.English.Label(date) is { Length: > 0 } label && !label.AsSpan().ContainsAny("{}"), iter: 20_000);

    [Fact]
    public void No_text_throws_and_each_problem_lies_within_it() => EdtfGen.Mutated.Sample(
        text => WrittenDate.TryParse(text, out var date, out var problem)
            ? problem is null && Words.Parse(date.ToString()) == date
            : problem.Offset >= 0 && problem.Offset <= text.Length && problem.Message.Length > 0,
        iter: 50_000);

    [Theory]
    [InlineData("?2004-06", "2004?-06")]
    [InlineData("~2004-~06-~11", "2004-06-11~")]
    [InlineData("2004~-06?", "2004~-06?")]
    [InlineData("?2004-~06?-11", "2004-~06?-11")]
    [InlineData("?2004~", "2004%")]
    public void Canonical_text(string text, string canonical) => Assert.Equal(canonical, Words.Parse(text).ToString());

    [Fact]
    public void Sets_are_equal_by_content()
    {
        Assert.Equal(Words.Parse("[1667,1670..1672]"), Words.Parse("[1667,1670..1672]"));
        Assert.NotEqual(Words.Parse("[1667,1670..1672]"), Words.Parse("{1667,1670..1672}"));
        Assert.NotEqual(Words.Parse("[1667..1667]"), Words.Parse("[1667]"));
    }
}
