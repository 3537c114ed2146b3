using System.Buffers.Binary;
using Annals.Read.Headers;

namespace Annals.Publishing.Pictures;

/// <summary>
/// A sound or film in Ogg (RFC 3533) without titles, names, places, notes and pictures of covers, which each of its streams has among its first packets. They stay as long as they
/// were, and say nothing; the sum of each page that has a part of it is made anew.
/// </summary>
internal static class OggStripper
{
    private const int PageHead = 27, SumAt = 22, WholePart = 255;

    private static readonly uint[] SumTable = [.. Enumerable.Range(0, 256).Select(first => SumOf((uint)first << 24))];

    public static FilePieces Strip(HeaderBytes bytes) => FilePieces.Over(bytes, Pages(bytes));

    private static IEnumerable<FilePatch> Pages(HeaderBytes bytes)
    {
        var streams = new Dictionary<uint, OggPackets>();
        for (long at = 0, length; (length = PageLength(bytes, at)) > 0; at += length)
        {
            var page = bytes.At(at, (int)length).ToArray();
            if (page.Length < length) yield break;
            var serial = BinaryPrimitives.ReadUInt32LittleEndian(page.AsSpan(14));
            // A page that begins a stream has a flag for it.
            if ((page[5] & 2) != 0) streams[serial] = new OggPackets();
            if (!streams.TryGetValue(serial, out var packets) || !packets.HasBlanked(page)) continue;
            Seal(page);
            yield return new(at, page);
        }
    }

    private static long PageLength(HeaderBytes bytes, long at)
    {
        var head = bytes.At(at, PageHead + WholePart);
        if (head.Length < PageHead || !head.StartsWith("OggS"u8) || head.Length < PageHead + head[26]) return 0;
        var length = PageHead + head[26];
        foreach (var part in head.Slice(PageHead, head[26])) length += part;
        return length;
    }

    private static void Seal(Span<byte> page)
    {
        page.Slice(SumAt, sizeof(uint)).Clear();
        var sum = 0u;
        foreach (var part in page) sum = (sum << 8) ^ SumTable[(sum >> 24) ^ part];
        BinaryPrimitives.WriteUInt32LittleEndian(page[SumAt..], sum);
    }

    // Polynomial 04C11DB7, from the highest bit (RFC 3533, section 6).
    private static uint SumOf(uint sum)
    {
        for (var bit = 0; bit < 8; bit++) sum = (sum << 1) ^ ((sum & 0x80000000) != 0 ? 0x04c11db7u : 0);
        return sum;
    }
}

/// <summary>How far the first packets of a stream have been read, of which the second has its notes; those of FLAC are blocks, of which the last has a flag (RFC 9639, sections 8.1 and 10.1).</summary>
internal sealed class OggPackets
{
    private const int PageHead = 27, WholePart = 255, LastBlock = 0x80, Application = 2, NotesBlock = 4, PictureBlock = 6, Padding = 1;

    // What a packet of notes begins with, and what follows where it says nothing: no maker, no notes (Vorbis I, section 5; RFC 7845, section 5.2; Theora, section 6.3).
    private static readonly (byte[] Start, byte[] Nothing)[] Notes =
    [
        ([3, .. "vorbis"u8], [0, 0, 0, 0, 0, 0, 0, 0, 1]), ("OpusTags"u8.ToArray(), new byte[8]), ([0x81, .. "theora"u8], new byte[8]),
    ];

    private bool _isFlac;
    private bool _isLast;
    private bool _isDone;
    private int _packet;
    private int _offset;
    private byte[]? _blank;

    /// <summary>Changes a page that has a part of the notes.</summary>
    public bool HasBlanked(byte[] page)
    {
        var hasBlanked = false;
        var at = PageHead + page[26];
        foreach (var length in page.AsSpan(PageHead, page[26]))
        {
            if (_isDone) break;
            hasBlanked |= Blank(page.AsSpan(at, length));
            at += length;
            _offset += length;
            if (length == WholePart) continue;
            _isDone = _isLast;
            (_packet, _offset) = (_packet + 1, 0);
        }
        return hasBlanked;
    }

    private bool Blank(Span<byte> part)
    {
        if (_offset == 0) _blank = Begin(part);
        if (_blank is null) return false;
        part.Clear();
        if (_offset < _blank.Length) _blank.AsSpan(_offset, Math.Min(part.Length, _blank.Length - _offset)).CopyTo(part);
        return true;
    }

    /// <returns>What its packet begins with where it says nothing; null for one that stays.</returns>
    private byte[]? Begin(ReadOnlySpan<byte> part)
    {
        if (_packet == 0)
        {
            _isFlac = part.StartsWith("\u007fFLAC"u8);
            return null;
        }
        _isLast = !_isFlac || part.Length < 4 || (part[0] & LastBlock) != 0;
        if (_isFlac) return part.Length < 4 ? null : (part[0] & ~LastBlock) switch
        {
            NotesBlock => part[..4].ToArray(),
            Application or PictureBlock => [(byte)((part[0] & LastBlock) | Padding), .. part[1..4]],
            _ => null,
        };
        foreach (var (start, nothing) in Notes)
            if (part.StartsWith(start) && part.Length >= start.Length + nothing.Length) return [.. start, .. nothing];
        return null;
    }
}
