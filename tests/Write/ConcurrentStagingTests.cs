using System.Buffers;
using System.Collections.Immutable;
using Annals.Render;
using Annals.Tests.Support;
using Annals.Write;

namespace Annals.Tests.Write;

/// <summary>Files are staged from several threads at once.</summary>
public class ConcurrentStagingTests
{
    [Fact]
    public void Files_that_share_a_new_folder_can_be_staged_at_the_same_time()
    {
        using var folder = new TemporaryFolder();
        var site = new Annals.Render.Site(
            [.. Enumerable.Range(0, 400).SelectMany(i => new[] { Page($"a{i}/b/c/one.html"), Page($"a{i}/b/c/two.html") })],
            new Lazy<ImmutableArray<SitePage>>([]),
            []);
        for (var round = 0; round < 5; round++)
        {
            var diagnostics = new Reporting.Diagnostics();
            var written = Writer.Write(site, folder[$"output-{round}"], diagnostics);
            Assert.Empty(diagnostics.Sorted());
            Assert.Equal(800, written!.Changed);
        }
    }

    private static SitePage Page(string path) => new(path, buffer => buffer.Write<byte>([1]));
}
