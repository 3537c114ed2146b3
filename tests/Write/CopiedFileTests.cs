using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Tests.Support;
using Annals.Write;

namespace Annals.Tests.Write;

/// <summary>Files that are copied go through a small room, and one that cannot be read is named itself.</summary>
public sealed class CopiedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(128 * 1024)]
    [InlineData(1_000_003)]
    public void A_file_is_copied_compared_and_copied_again_to_the_last_byte(int length)
    {
        var bytes = new byte[length];
        new Random(3).NextBytes(bytes);
        Assert.Equal(1, Write(() => new MemoryStream(bytes))!.Changed);
        Assert.Equal(bytes, File.ReadAllBytes(_folder["output/media/x"]));
        Assert.Equal(0, Write(() => new MemoryStream(bytes))!.Changed);
        if (length == 0) return;
        bytes[^1]++;
        Assert.Equal(1, Write(() => new MemoryStream(bytes))!.Changed);
        Assert.Equal(bytes, File.ReadAllBytes(_folder["output/media/x"]));
        File.WriteAllBytes(_folder["output/media/x"], new byte[length]);
        Assert.Equal(1, Write(() => new MemoryStream(bytes))!.Changed);
        Assert.Equal(bytes, File.ReadAllBytes(_folder["output/media/x"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_that_cannot_be_read_is_named_itself_and_the_site_stays(bool fromTheStart)
    {
        Write(() => new MemoryStream([1, 2, 3]));
        var before = TemporaryFolder.Contents(_folder["output"]);
        Assert.Null(Write(() => fromTheStart ? throw new IOException("it went away") : new BreakingStream(), out var found));
        var problem = Assert.Single(found);
        Assert.Equal((Rules.Unreadable, "input/media/x", "this file cannot be read: it went away"), (problem.Rule, problem.File, problem.Message));
        Assert.Equal(before, TemporaryFolder.Contents(_folder["output"]));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["output"], ".annals-*"));
    }

    [Fact]
    public void One_that_is_named_by_its_content_is_kept_as_long_as_it_is_what_was_made()
    {
        var made = 0;
        Assert.Equal((1, 1), (WriteCard()!.Changed, made));
        Assert.Equal((0, 1), (WriteCard()!.Changed, made));
        File.WriteAllBytes(_folder["output/cards/x"], [1, 2, 4]);
        Assert.Equal((1, 2), (WriteCard()!.Changed, made));
        File.Delete(_folder["output/cards/x"]);
        _folder.Write("mine", [1, 2, 3]);
        File.CreateSymbolicLink(_folder["output/cards/x"], _folder["mine"]);
        Assert.Equal((1, 3), (WriteCard()!.Changed, made));
        Assert.Null(new FileInfo(_folder["output/cards/x"]).LinkTarget);
        // What is to be deployed is made in any case.
        Assert.Equal((0, 4), (WriteCard(isAnew: true)!.Changed, made));

        WriteSummary? WriteCard(bool isAnew = false)
        {
            Stream Draw()
            {
                made++;
                return new MemoryStream([1, 2, 3]);
            }

            return Write(new SiteFile("cards/x", Draw, IsNamedByContent: true), isAnew, out _);
        }
    }

    public void Dispose() => _folder.Dispose();

    private WriteSummary? Write(Func<Stream> open) => Write(open, out _);

    private WriteSummary? Write(Func<Stream> open, out ImmutableArray<Diagnostic> found) => Write(new SiteFile("media/x", open, "input/media/x"), isAnew: false, out found);

    private WriteSummary? Write(SiteFile file, bool isAnew, out ImmutableArray<Diagnostic> found)
    {
        var diagnostics = new Reporting.Diagnostics();
        using var output = new HeldOutput(_folder["output"], "a test", isNamed: true);
        var written = Writer.Write(new Annals.Publishing.Site([], new Lazy<ImmutableArray<SitePage>>([]), [file]), output, diagnostics, isAnew);
        found = diagnostics.Sorted();
        return written;
    }

    /// <summary>Breaks off when it is read.</summary>
    private sealed class BreakingStream() : MemoryStream([1, 2, 3])
    {
        public override int Read(Span<byte> buffer) => throw new IOException("it went away");
    }
}
