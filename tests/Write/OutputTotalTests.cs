using Annals.Reporting;
using Annals.Tests.Support;
using Annals.Write;

namespace Annals.Tests.Write;

/// <summary>A site beyond all bounds is given up, and the one that was there stays.</summary>
public class OutputTotalTests
{
    [Theory]
    [InlineData(10_000, 5_000_000, "more than the 0 GB")]
    [InlineData(64_000_000_000, 10, "files, more than the 10")]
    public void What_is_too_large_is_given_up_and_nothing_of_it_is_left(long bytes, int files, string says)
    {
        using var site = TestSite.Built(Markdown.Entry("a", "2022", "", "Text."));
        var before = TemporaryFolder.Contents(site.OutputFolder);
        var held = new HeldOutput(site.OutputFolder, "a test", isNamed: true);
        var fault = Assert.ThrowsAny<Exception>(() => Writer.Write(
            Annals.Build.Render(site.Timeline with { Settings = site.Timeline.Settings with { Title = "Another" } }, new Reporting.Diagnostics()),
            held, new Reporting.Diagnostics(), most: new OutputTotal(bytes, files), stop: TestContext.Current.CancellationToken));
        held.Dispose();
        var found = InputFault.Of(fault, "input")!;
        Assert.Equal("AN025", found.Rule.Code);
        Assert.Contains(says, found.Message, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Contents(site.OutputFolder));
    }
}
