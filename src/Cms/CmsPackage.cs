using System.Collections.Immutable;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Annals.Disk;
using Annals.Reporting;

namespace Annals.Cms;

/// <summary>
/// A package of npm of which the page of the CMS needs files, in one version, whose archive is known by its hash: whoever hands it over, it is this one or none.
/// </summary>
/// <param name="Integrity">Of the archive, as the registry states it (Subresource Integrity).</param>
/// <param name="Files">Where each stands in the archive, and what it is called beside the page.</param>
internal sealed record CmsPackage(string Name, string Version, string Integrity, ImmutableArray<(string Archived, string Name)> Files)
{
    // Of an archive, in bytes; the largest that is known has a third of it.
    private const long MostOfArchive = 64_000_000;

    private static readonly CmsPackage Decap = new(
        "decap-cms", "3.16.3", "sha512-hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==",
        [("package/dist/decap-cms.js", "decap-cms.js"), ("package/dist/decap-cms.js.LICENSE.txt", "decap-cms.js.LICENSE.txt")]);

    // Reads Markdown for the preview of a text.
    private static readonly CmsPackage MarkdownIt = new(
        "markdown-it", "15.0.3", "sha512-+Az7Ojz3iRGu8KYMvJ6xVhvrxP3eE+vEtJX75Ow88XBpcQNV/0lGX5ZynIIBftREo4DC2jsveAMDaeltmm8QvQ==",
        [("package/dist/browser/markdown-it.umd.min.js", "markdown-it.js"), ("package/LICENSE", "LICENSE-markdown-it.txt")]);

    /// <summary>All that the page needs.</summary>
    public static readonly ImmutableArray<CmsPackage> All = [Decap, MarkdownIt];

    private string Address => $"https://registry.npmjs.org/{Name}/-/{Name}-{Version}.tgz";

    /// <summary>The files of all of them.</summary>
    /// <param name="archives">Those that need not be fetched, in any order; npm fetches the others.</param>
    /// <returns>Null where one cannot be had, which has been reported.</returns>
    public static ImmutableArray<NewFile>? Read(IReadOnlyList<string> archives, Diagnostics diagnostics)
    {
        var given = new Dictionary<CmsPackage, byte[]>();
        foreach (var archive in archives)
        {
            if (Known(archive, diagnostics) is not var (package, bytes)) return null;
            given[package] = bytes;
        }
        var files = ImmutableArray.CreateBuilder<NewFile>();
        var isWhole = true;
        foreach (var package in All)
        {
            if ((given.GetValueOrDefault(package) ?? package.Fetched(diagnostics)) is { } bytes) files.AddRange(package.Unpacked(bytes));
            else isWhole = false;
        }
        return isWhole ? files.ToImmutable() : null;
    }

    private static (CmsPackage Package, byte[] Bytes)? Known(string archive, Diagnostics diagnostics)
    {
        if (new FileInfo(archive) is not { Exists: true, Length: <= MostOfArchive })
        {
            Report(diagnostics, archive, "there is no such file, or it is too large; name the archive that npm has, with its ending .tgz");
            return null;
        }
        var bytes = File.ReadAllBytes(archive);
        var integrity = IntegrityOf(bytes);
        if (All.FirstOrDefault(package => package.Integrity == integrity) is { } known) return (known, bytes);
        Report(diagnostics, archive, $"this is not {string.Join(" or ", All.Select(package => $"{package.Name} {package.Version}"))} as its makers have published it: its hash is another; fetch {string.Join(" or ", All.Select(package => package.Address))}");
        return null;
    }

    private byte[]? Fetched(Diagnostics diagnostics)
    {
        using var scratch = new ScratchFolder();
        if (NpmPack.Run($"{Name}@{Version}", scratch) is { } problem)
        {
            Report(diagnostics, $"{Name} {Version}", $"{problem}; install Node.js, which has npm, or fetch {Address} in any way and name that file with --package");
            return null;
        }
        return Known(scratch.PathOf($"{Name}-{Version}.tgz"), diagnostics)?.Bytes;
    }

    private IEnumerable<NewFile> Unpacked(byte[] archive)
    {
        using var reader = new TarReader(new GZipStream(new MemoryStream(archive), CompressionMode.Decompress));
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not { } data || Files.FirstOrDefault(file => file.Archived == entry.Name) is not { Name: { } name }) continue;
            var bytes = new byte[entry.Length];
            data.ReadExactly(bytes);
            yield return new NewFile(name, bytes);
        }
    }

    private static string IntegrityOf(byte[] archive) => "sha512-" + Convert.ToBase64String(SHA512.HashData(archive));

    private static void Report(Diagnostics diagnostics, string file, string message) => diagnostics.Add(Rules.CmsNotFetched, file, Position.Start, message);
}
