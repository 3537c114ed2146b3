using Annals.Read.Headers;

namespace Annals.Publishing.Pictures;

/// <summary>A GIF (89a) without comments, and without what programs add but for the number of rounds of an animation and the colour profile.</summary>
internal static class GifStripper
{
    private const byte Extension = 0x21, Image = 0x2c, End = 0x3b;
    private const byte Comment = 0xfe, Application = 0xff;

    public static FilePieces Strip(HeaderBytes bytes)
    {
        var pieces = new FilePieces(bytes);
        var at = 13L + Colours(bytes, 10);
        pieces.Keep(0, at);
        while (bytes.At(at, 14) is { IsEmpty: false } head)
        {
            if (head[0] is not (Extension or Image) || head.Length < 2)
            {
                if (head[0] == End) pieces.Keep(at, 1);
                break;
            }
            // Before its blocks an image has ten bytes, perhaps colours, and how short its shortest code is.
            var blocks = at + (head[0] == Image ? 11 + Colours(bytes, at + 9) : 2);
            var end = EndOfBlocks(bytes, blocks);
            if (head[0] == Image || IsNeeded(head[1], head[2..])) pieces.Keep(at, end - at);
            at = end;
        }
        return pieces;
    }

    private static bool IsNeeded(byte label, ReadOnlySpan<byte> block) => label switch
    {
        Comment => false,
        Application => block.Length > 1 && (block[1..].StartsWith("NETSCAPE2.0"u8) || block[1..].StartsWith("ANIMEXTS1.0"u8) || block[1..].StartsWith("ICCRGBG1012"u8)),
        _ => true,
    };

    // Bytes of a table of colours, by the flags that announce it.
    private static int Colours(HeaderBytes bytes, long flags) => bytes.At(flags, 1) is [var packed] && (packed & 0x80) != 0 ? 3 << ((packed & 7) + 1) : 0;

    // Each block begins with its length; one of no length is the last.
    private static long EndOfBlocks(HeaderBytes bytes, long at)
    {
        while (bytes.At(at, 1) is [var length])
        {
            at += 1 + length;
            if (length == 0) break;
        }
        return at;
    }
}
