using System.Globalization;
using System.IO.Compression;
using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>Where memory runs out there is a sentence, and the old site stays to the last byte.</summary>
public sealed class LittleMemoryTests(ITestOutputHelper output) : IDisposable
{
    private const int Megabyte = 1 << 20;

    private readonly TemporaryFolder _folder = new();
    private SortedDictionary<string, string> _old = [];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("entries")]
    [InlineData("text")]
    [InlineData("picture")]
    public void Little_address_space_ends_in_a_sentence(string what)
    {
        if (!Circumstances.IsNative) Assert.Skip("the native program alone can begin in so little address space; ANNALS_PROGRAM names it");
        Prepare(what);
        Try(what, [256, 384, 512, 768, 1024], megabytes => Circumstances.Run(_folder.Path, $"prlimit --as={(long)megabytes * Megabyte}", "build"));
    }

    [Theory]
    [InlineData("entries")]
    [InlineData("text")]
    public void A_small_heap_ends_in_a_sentence(string what)
    {
        Prepare(what);
        Try(what, [24, 32, 48, 64, 96], megabytes => AnnalsCommand.Run(_folder.Path, [HeapOf(megabytes)], "build"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("verify")]
    [InlineData("fix")]
    [InlineData("export", "json", "--output", "old.json")]
    [InlineData("import", "input/entries/text.md")]
    [InlineData("deploy", "--remote", "./remote.git")]
    [InlineData("preview", "--port", "0", "--no-open")]
    public void Every_command_says_so_and_leaves_all_as_it_was(params string[] command)
    {
        Prepare("text");
        _folder.Write("old.json", "old");
        var before = TemporaryFolder.Contents(_folder.Path);
        var run = AnnalsCommand.Run(_folder.Path, [HeapOf(24)], command);
        Circumstances.AssertRefused(run, "AN026");
        Assert.Equal(before, TemporaryFolder.Contents(_folder.Path));
    }

    private static (string, string) HeapOf(int megabytes) => ("DOTNET_GCHeapHardLimit", (megabytes * Megabyte).ToString("x", CultureInfo.InvariantCulture));

    private void Prepare(string what)
    {
        _folder.Write("input/site.yml", "title: A timeline\ncards: false\n");
        _folder.Write("input/entries/a.md", "---\ntitle: A\ndate: 2022\n---\nText.\n");
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        _old = TemporaryFolder.Contents(_folder["output"]);
        switch (what)
        {
            case "entries":
                for (var number = 0; number < 3000; number++)
                    _folder.Write($"input/entries/e{number}.md", $"---\ntitle: Entry {number}\ndate: {1900 + (number % 100)}\ntags: [t{number % 30}]\n---\n{string.Concat(Enumerable.Repeat("The board met, and [[A]] was read to it. ", 25))}\n");
                break;
            case "text":
                _folder.Write("input/entries/text.md", "---\ntitle: T\ndate: 2021\n---\n" + string.Concat(Enumerable.Repeat("A *word* of [text](https://example.org) and [[A]].\n\n", 75_000)));
                break;
            default:
                _folder.Write("input/media/large.png", OneColour(10_000, 10_000));
                _folder.Write("input/entries/p.md", "---\ntitle: P\ndate: 2021\nimage: {src: media/large.png, alt: Blue}\n---\n");
                break;
        }
    }

    private void Try(string what, int[] limits, Func<int, AnnalsCommand> build)
    {
        var (refused, begun) = (new List<int>(), 0);
        foreach (var megabytes in limits)
        {
            var run = build(megabytes);
            Circumstances.AssertNoTrace(run);
            Circumstances.AssertNothingLeft(_folder.Path);
            // In this little .NET itself may not begin, and then says nothing.
            if (run is { ExitCode: 255, Output: "", Error: "" } && megabytes < 384)
            {
                Assert.Equal(_old, TemporaryFolder.Contents(_folder["output"]));
                continue;
            }
            begun++;
            // It may be enough; with more of it, it may be enough as well.
            if (run.ExitCode == 0) break;
            Circumstances.AssertRefused(run, "AN026");
            Assert.Equal(_old, TemporaryFolder.Contents(_folder["output"]));
            refused.Add(megabytes);
        }
        output.WriteLine($"{what}: {refused.Count} of {begun} limits refused by a sentence: {string.Join(", ", refused)} MB");
        Assert.NotEmpty(refused);
    }

    // A PNG (ISO/IEC 15948) of few bytes with many points.
    private static byte[] OneColour(int width, int height)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (3 * width)];
            for (var y = 0; y < height; y++) zlib.Write(row);
        }
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n\x1A\n"u8]);
        Chunk(png, "IHDR"u8, [.. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0]);
        Chunk(png, "IDAT"u8, data.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] typed = [.. type, .. data];
        png.Write(BigEndian(data.Length));
        png.Write(typed);
        png.Write(BigEndian((int)Crc32(typed)));
    }

    private static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    // ISO/IEC 15948, annex D.
    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
