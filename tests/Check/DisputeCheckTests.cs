using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Check;

public sealed class DisputeCheckTests
{
    [Theory]
    [InlineData("{says: Two, in: s}", "here is only one")]
    [InlineData("{says: Two, in: s}, {says: Two, in: t}", "these say the same")]
    [InlineData("{says: Two, in: s}, {says: Three, in: t}", null)]
    [InlineData("{says: Two, in: s}, {says: Two, in: t}, {says: Three, in: t}", null)]
    public void A_point_with_one_account_is_told(string accounts, string? said)
    {
        using var site = TestSite.With(
            Source("s"), Source("t"),
            Entry("e", "1850", $"disputed:\n  - point: How many were hurt\n    accounts: [{accounts}]")).Build();
        if (said is null)
        {
            Assert.Empty(site.Diagnostics);
            return;
        }
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("AN150", "input/entries/e.md", 5), (found.Rule.Code, found.File, found.At.Line));
        Assert.Contains(said, found.Message, StringComparison.Ordinal);
        Assert.NotEmpty(site.Files);
    }
}
