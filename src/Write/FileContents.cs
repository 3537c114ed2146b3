using System.Buffers;
using System.IO.Hashing;
using Annals.Reporting;

namespace Annals.Write;

/// <summary>Hashes (XXH128) and compares files while they are read: none is ever in memory as a whole.</summary>
internal static class FileContents
{
    /// <summary>A file that is to be copied into the site cannot be read: the fault is not the output’s.</summary>
    internal sealed class SourceFaultException(Exception fault) : Exception(fault.Message, fault);

    private const int BufferLength = 128 * 1024;

    public static UInt128 Hash(IReadOnlyCollection<ReadOnlyMemory<byte>> pieces)
    {
        var hash = new XxHash128();
        foreach (var piece in pieces) hash.Append(piece.Span);
        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>Of a file on the disk.</summary>
    public static UInt128 Hash(string path)
    {
        using var file = File.OpenRead(path);
        var hash = new XxHash128();
        hash.Append(file);
        return hash.GetCurrentHashAsUInt128();
    }

    /// <param name="path">A file that is as long as the pieces.</param>
    public static bool AreSame(string path, IReadOnlyCollection<ReadOnlyMemory<byte>> pieces)
    {
        // Pipes and devices say that they are empty, and some of them never end.
        if (pieces.All(piece => piece.IsEmpty)) return true;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return pieces.All(piece => IsNext(stream, piece.Span));
    }

    /// <param name="path">A file that is as long as the source.</param>
    /// <returns>Null where they differ.</returns>
    public static UInt128? HashIfSame(string path, Stream source)
    {
        var (left, hash) = (source.Length, new XxHash128());
        using var stream = left == 0 ? Stream.Null : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            for (int read; left > 0; left -= read)
            {
                read = ReadFrom(source, buffer.AsSpan(0, (int)Math.Min(left, BufferLength)));
                if (read == 0 || !IsNext(stream, buffer.AsSpan(0, read))) return null;
                hash.Append(buffer.AsSpan(0, read));
            }
            return hash.GetCurrentHashAsUInt128();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Copies a file as long as it is when this begins: what is written to its end meanwhile is left.</summary>
    /// <exception cref="SourceFaultException">The source cannot be read.</exception>
    public static (long Length, UInt128 Hash) Copy(Stream source, Stream target)
    {
        var (most, length, hash) = (source.Length, 0L, new XxHash128());
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            while (ReadFrom(source, buffer.AsSpan(0, (int)Math.Min(most - length, BufferLength))) is > 0 and var read)
            {
                hash.Append(buffer.AsSpan(0, read));
                target.Write(buffer, 0, read);
                length += read;
            }
            return (length, hash.GetCurrentHashAsUInt128());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool IsNext(Stream stream, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var read = stream.ReadAtLeast(buffer.AsSpan(0, bytes.Length), bytes.Length, throwOnEndOfStream: false);
        var isSame = buffer.AsSpan(0, read).SequenceEqual(bytes);
        ArrayPool<byte>.Shared.Return(buffer);
        return isSame;
    }

    private static int ReadFrom(Stream source, Span<byte> buffer)
    {
        try
        {
            return source.Read(buffer);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            throw new SourceFaultException(fault);
        }
    }
}
