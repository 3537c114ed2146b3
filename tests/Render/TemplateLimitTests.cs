using Annals.Tests.Support;

namespace Annals.Tests.Render;

/// <summary>A template that does not end is stopped, with a diagnostic at its place.</summary>
public class TemplateLimitTests
{
    private const string Long = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789";

    [Theory]
    [InlineData("{{ for i in 1..900000 }}" + Long + "{{ end }}", "the page becomes longer than 64 MB; see what repeats here")]
    [InlineData("{{ for i in 1..900000 }}{{ '" + Long + "' }}{{ end }}", "the page becomes longer than 64 MB; see what repeats here")]
    [InlineData("{{ for i in 1..2000 }}{{ for j in 1..2000 }}.{{ end }}{{ end }}", "1000000")]
    [InlineData("{{ while true }}{{ end }}", "1000000")]
    [InlineData("{{ include 'footer' }}", "recursive")]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}", "recursive")]
    public void It_is_an_error(string template, string says)
    {
        using var site = TestSite.With(("theme/partials/footer.html", template)).Build();
        Assert.NotEmpty(site.Diagnostics);
        Assert.All(site.Diagnostics, found =>
        {
            Assert.Equal(("theme/partials/footer.html", "AN031"), (found.File, found.Rule.Code));
            Assert.Contains(says, found.Message, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Empty(site.Files);
    }

    [Theory]
    [InlineData("{{ if true }}", "{{ end }}")]
    [InlineData("{{ (", ") }}")]
    [InlineData("{{ [", "] }}")]
    public void Deep_nesting_is_an_error_or_none(string open, string close)
    {
        var levels = 5_000;
        var template = open.StartsWith("{{ if", StringComparison.Ordinal)
            ? string.Concat(Enumerable.Repeat(open, levels)) + string.Concat(Enumerable.Repeat(close, levels))
            : "{{ " + string.Concat(Enumerable.Repeat(open[3..], levels)) + "1" + string.Concat(Enumerable.Repeat(close[..1], levels)) + " }}";
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("theme/partials/footer.html", template);
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.InRange(build.ExitCode, 0, 1);
        Assert.DoesNotContain("   at ", build.Error, StringComparison.Ordinal);
        Assert.Matches(@"\A(theme/partials/footer\.html\(\d+,\d+\): error AN03[01]: [^\n]*\n)*(The site was not built[^\n]*\n)?\z", build.Error);
    }
}
