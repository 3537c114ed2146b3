using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Annals.Tests.Support;

namespace Annals.BrowserTests.Support;

/// <summary>The TimelineJS that its makers publish, of one version, fetched by npm when a test first needs it.</summary>
internal static class TimelineJsPackage
{
    private const string Name = "@knight-lab/timelinejs", Version = "3.9.11";

    // Of the archive, as the registry states it (Subresource Integrity).
    private const string Integrity = "sha512-+jUuY1OJ+9zSO5O3AfYSLd1yB0vQkm22zyIElz8BWT5DQ9mL0rsxlQkBKAqLbWpJjFuAAJeqzLY35xFIg6GW4g==";

    private static readonly string Folder = Repository.PathOf(".artifacts", "npm");

    private static readonly string Archive = Path.Combine(Folder, $"knight-lab-timelinejs-{Version}.tgz");

    /// <summary>Puts what a page needs of it below a folder, as <c>css/</c> and <c>js/</c>. Skips the test where there is no npm.</summary>
    public static async Task PutInto(string folder)
    {
        if (!File.Exists(Archive)) Fetch();
        var bytes = await File.ReadAllBytesAsync(Archive);
        Assert.Equal(Integrity, "sha512-" + Convert.ToBase64String(SHA512.HashData(bytes)));
        await using var archive = new TarReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress));
        while (await archive.GetNextEntryAsync() is { } entry)
        {
            const string published = "package/dist/";
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !entry.Name.StartsWith(published, StringComparison.Ordinal)) continue;
            var file = Path.Combine(folder, entry.Name[published.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await entry.ExtractToFileAsync(file, overwrite: false);
        }
    }

    private static void Fetch()
    {
        Directory.CreateDirectory(Folder);
        try
        {
            var start = new ProcessStartInfo("npm", ["pack", $"{Name}@{Version}", "--pack-destination", Folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var npm = Process.Start(start)!;
            var output = npm.StandardOutput.ReadToEndAsync();
            var error = npm.StandardError.ReadToEnd();
            npm.WaitForExit();
            Assert.True(npm.ExitCode == 0, $"npm cannot fetch {Name}: {output.Result}{error}");
        }
        catch (Win32Exception)
        {
            Assert.Skip($"TimelineJS itself is fetched by npm, which is not there: install nodejs and npm, or put the archive of {Name} {Version} into .artifacts/npm.");
        }
    }
}
