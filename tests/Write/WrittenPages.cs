using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Write;

namespace Annals.Tests.Write;

/// <summary>A site of nothing but some pages, in a folder.</summary>
internal static class WrittenPages
{
    public static WriteSummary To(string output, params ImmutableArray<SitePage> pages)
    {
        var diagnostics = new Reporting.Diagnostics();
        using var held = new HeldOutput(output, "a test", isNamed: true);
        var written = Writer.Write(new Annals.Publishing.Site(pages, new Lazy<ImmutableArray<SitePage>>([]), []), held, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return written!;
    }
}
