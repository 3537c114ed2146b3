using System.Buffers;

namespace Annals.Render;

/// <summary>A file of the site that is made when it is asked for, from any thread, with the same bytes each time.</summary>
/// <param name="Path">Below the output folder, with slashes, as in <c>entries/x/index.html</c>.</param>
/// <param name="WriteTo">Makes it, into a buffer that the caller can use again for the next: there are many.</param>
public sealed record SitePage(string Path, Action<IBufferWriter<byte>> WriteTo)
{
    /// <summary>The whole of it.</summary>
    public byte[] Render()
    {
        var bytes = new ArrayBufferWriter<byte>(32 * 1024);
        WriteTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
