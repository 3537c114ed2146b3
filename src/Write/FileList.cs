using System.Buffers;
using System.Globalization;
using System.Text;
using Annals.Disk;
using Annals.Reporting;
using Annals.Text;
using Annals.Work;

namespace Annals.Write;

/// <summary>
/// The list of all files that builds have made in an output folder, which stands in it as <c>.annals</c>; nothing else is ever overwritten or removed. Its first line says
/// what it is. Each other line is a file: 32 hexadecimal digits of XXH128, the length in bytes, and the path, with one blank between them, in the order of the paths.
/// Earlier versions wrote paths alone. The list may be somebody else's: no line counts that is not exactly of this form, or leads outside.
/// </summary>
internal static class FileList
{
    public const string Name = ".annals";

    /// <summary>What is read of it at most, in bytes: ten times more than the longest timeline has.</summary>
    public const long Most = 512_000_000;

    private const string Heading = "annals-files 1";
    private const int HashDigits = 32, AboutLine = 128;

    // Upper-case digits are refused, so that the same files always give the same list.
    private static readonly SearchValues<byte> NoHashDigits = SearchValues.Create([.. Enumerable.Range(0, 256).Select(each => (byte)each).Except("0123456789abcdef"u8.ToArray())]);

    /// <summary>The list in a folder, for those who only look; one that cannot be read counts as none.</summary>
    /// <returns>By their paths; null where there is none.</returns>
    public static Dictionary<string, MadeFile>? In(string output)
    {
        try
        {
            return System.IO.File.Exists(Path.Combine(output, Name)) ? Read(new WritableFolder(output).Read(Name, Most)) : null;
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return null;
        }
    }

    /// <returns>By their paths.</returns>
    public static Dictionary<string, MadeFile> Read(ReadOnlySpan<byte> list)
    {
        var files = new Dictionary<string, MadeFile>(list.Length / AboutLine);
        var isOld = Next(ref list) is var first && !first.SequenceEqual(Encoding.UTF8.GetBytes(Heading));
        if (isOld) Add(new MadeFile(PathIn(first.TrimEnd((byte)'\r')), -1, default));
        while (!list.IsEmpty)
        {
            var line = Next(ref list);
            Add(isOld ? new MadeFile(PathIn(line.TrimEnd((byte)'\r')), -1, default) : File(line));
        }
        return files;

        void Add(MadeFile file)
        {
            if (file.Path.Length > 0) files[file.Path] = file;
        }
    }

    /// <param name="files">In the order of their paths.</param>
    public static PooledList<byte> Write(IReadOnlyCollection<MadeFile> files)
    {
        var list = new PooledList<byte>((files.Count + 1) * AboutLine);
        list.Append($"{Heading}\n");
        // In two halves: .NET formats the hexadecimal digits of a 64-bit number much faster than those of UInt128.
        // A path with a line end in it would be two lines; such a path is refused long before.
        foreach (var file in files.Where(file => FileNames.IsSound(file.Path))) list.Append($"{(ulong)(file.Hash >> 64):x16}{(ulong)file.Hash:x16} {file.Length} {file.Path}\n");
        return list;
    }

    // A line without its line end was cut off.
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> list)
    {
        var end = list.IndexOf((byte)'\n');
        var line = end < 0 ? [] : list[..end];
        list = end < 0 ? [] : list[(end + 1)..];
        return line;
    }

    private static MadeFile File(ReadOnlySpan<byte> line)
    {
        if (line.Length <= HashDigits || line[HashDigits] != ' ' || line[(HashDigits + 1)..].IndexOf((byte)' ') is not (> 0 and var digits)) return Nothing;
        var length = line.Slice(HashDigits + 1, digits);
        return !line[..HashDigits].ContainsAny(NoHashDigits)
            && UInt128.TryParse(line[..HashDigits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? new MadeFile(PathIn(line[(HashDigits + digits + 2)..]), bytes, hash)
            : Nothing;
    }

    private static readonly MadeFile Nothing = new("", -1, default);

    // What is not UTF-8 becomes a replacement character, which no sound path has.
    private static string PathIn(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line) is var path && FileNames.IsSound(path) ? path : "";
}

/// <summary>A file of the output as a build has made it.</summary>
/// <param name="Path">Below the output folder, with slashes.</param>
/// <param name="Length">In bytes; -1 where an earlier version of the program has not recorded it.</param>
/// <param name="Hash">
/// XXH128 of its bytes: it tells what was changed since. Who wants to deceive it must be able to write into the output, and then writes the list there as well; what is
/// deployed is hence built again, and compared only with the build that has just made it.
/// </param>
public readonly record struct MadeFile(string Path, long Length, UInt128 Hash);
