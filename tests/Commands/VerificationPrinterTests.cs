using Annals.Commands;
using Annals.FullTexts;
using Annals.Quotations;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Commands;

public class VerificationPrinterTests
{
    [Fact]
    public void On_a_terminal_what_differs_is_coloured_beside_its_signs()
    {
        const string text = "The old bridge was closed at noon.";
        using var site = TestSite.With(Source("a"), Words("a", text), Entry("e", "1850", "", "“the old bridge was shut” [@a]")).Build();
        var matches = FullTextMatches.Match([new FullText("a.txt", "a", text, Fingerprint.Of([text]))], site.Timeline.Sources.Select(source => source.Document));
        using var output = new StringWriter();
        new VerificationPrinter(site.Timeline, matches, inColour: true).Print(output);
        Assert.Contains("\e[31maltered\e[0m a “the old bridge was shut”\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("    the old bridge was \e[31m[-shut-]\e[0m\e[32m{+closed+}\e[0m\n", output.ToString(), StringComparison.Ordinal);
    }
}
