using Annals.Text;

namespace Annals.Tests.Text;

/// <summary>Slugs in the order in which people count.</summary>
public class SlugOrderTests
{
    private static readonly string[] InOrder =
    [
        "", "02", "2", "10", "a", "a-", "a-1", "a-1-b", "a-02", "a-2", "a-2-10", "a-10", "a-10-2", "a-99999999999999999999", "a-100000000000000000000",
        "a-b", "step-٢", "step-3", "step-१०", "step-11", "é",
    ];

    [Fact]
    public void Numbers_count_as_numbers_of_any_length_and_in_any_script() =>
        Assert.Equal(InOrder, InOrder.Reverse().Order(SlugOrder.Shared));

    [Fact]
    public void It_is_total()
    {
        var some = InOrder.Concat(["a1", "a01", "a1b", "1a", "a/", "a:", "a٠", "a٠1", "ab", "00", "0"]).ToArray();
        foreach (var one in some)
            foreach (var other in some)
            {
                var order = Math.Sign(SlugOrder.Shared.Compare(one, other));
                Assert.Equal(one == other, order == 0);
                Assert.Equal(-order, Math.Sign(SlugOrder.Shared.Compare(other, one)));
                foreach (var third in some)
                    if (order < 0 && SlugOrder.Shared.Compare(other, third) < 0) Assert.True(SlugOrder.Shared.Compare(one, third) < 0, $"{one} < {other} < {third}");
            }
    }
}
