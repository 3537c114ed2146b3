using System.IO.Hashing;
using System.Text;
using Annals.Disk;
using Annals.Reporting;
using Annals.Write;

namespace Annals.Deploy;

/// <summary>Files written as <c>git fast-import</c> reads them, each compared with what the build has made while it is read, and never through a link.</summary>
/// <param name="folder">Where they stand.</param>
internal sealed class SentFiles(string folder)
{
    private readonly PlacedFiles _placed = new(Path.GetFullPath(folder));
    private readonly byte[] _buffer = new byte[256 * 1024];

    /// <summary>The first file that is not what the build has made; null where there is none.</summary>
    public string? Changed { get; private set; }

    /// <summary>Writes them as blobs, with marks from 1 on, up to the first that has been changed.</summary>
    public void Send(IReadOnlyList<MadeFile> files, Stream stream)
    {
        using var buffered = new BufferedStream(stream, _buffer.Length);
        for (var index = 0; index < files.Count; index++)
        {
            if (Send(files[index], index + 1, buffered)) continue;
            Changed = $"{folder.Replace(Path.DirectorySeparatorChar, '/')}/{files[index].Path}";
            break;
        }
        // Without it git takes the stream for cut off, and leaves a crash report in the repository.
        buffered.Write("done\n"u8);
    }

    // A blob has to be as long as was announced: where the file is shorter, zeros follow, and the commit is never made.
    private bool Send(MadeFile file, int mark, Stream stream)
    {
        using var source = Open(file);
        if (source is null) return false;
        stream.Write(Encoding.ASCII.GetBytes($"blob\nmark :{mark}\ndata {file.Length}\n"));
        var hash = new XxHash128();
        for (var left = file.Length; left > 0;)
        {
            var part = _buffer.AsSpan(0, (int)Math.Min(left, _buffer.Length));
            Fill(source, part);
            hash.Append(part);
            stream.Write(part);
            left -= part.Length;
        }
        stream.Write("\n"u8);
        return hash.GetCurrentHashAsUInt128() == file.Hash;
    }

    private Stream? Open(MadeFile file)
    {
        try
        {
            if (_placed.Find(file.Path) is not { } found || found.Length != file.Length) return null;
            // Pipes and devices say that they are empty, and some of them never end.
            return file.Length == 0 ? Stream.Null : new FileStream(found.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return null;
        }
    }

    private static void Fill(Stream source, Span<byte> part)
    {
        var read = 0;
        try
        {
            read = source.ReadAtLeast(part, part.Length, throwOnEndOfStream: false);
        }
        catch (IOException)
        {
            // Treated as the end of the file: the hash will differ.
        }
        part[read..].Clear();
    }
}
