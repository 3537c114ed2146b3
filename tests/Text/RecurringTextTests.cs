using Annals.Text;

namespace Annals.Tests.Text;

public class RecurringTextTests
{
    [Fact]
    public void A_text_that_recurs_is_the_same_one() => Assert.Same(RecurringText.Of("Ada Lovelace"), RecurringText.Of("Ada Lovelace"));

    [Fact]
    public void More_texts_than_are_remembered_each_stay_what_they_are() => Assert.All(
        Enumerable.Range(0, 20_000).Concat(Enumerable.Range(0, 20_000)),
        number => Assert.Equal($"name {number}", RecurringText.Of($"name {number}")));

    [Fact]
    public void An_empty_text_is_one_too() => Assert.Equal("", RecurringText.Of(""));
}
