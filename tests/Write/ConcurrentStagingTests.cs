using System.Buffers;
using Annals.Publishing;
using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>Files are staged from several threads at once.</summary>
public class ConcurrentStagingTests
{
    [Fact]
    public void Files_that_share_a_new_folder_can_be_staged_at_the_same_time()
    {
        using var folder = new TemporaryFolder();
        SitePage[] pages = [.. Enumerable.Range(0, 400).SelectMany(i => new[] { Page($"a{i}/b/c/one.html"), Page($"a{i}/b/c/two.html") })];
        for (var round = 0; round < 5; round++) Assert.Equal(800, WrittenPages.To(folder[$"output-{round}"], [.. pages]).Changed);
    }

    private static DelegatePage Page(string path) => new(path, buffer => buffer.Write<byte>([1]));
}
