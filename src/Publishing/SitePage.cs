using System.Buffers;

namespace Annals.Publishing;

/// <summary>A file of the site that is made when it is asked for, from any thread, with the same bytes each time.</summary>
/// <param name="path">Below the output folder, with slashes, as in <c>entries/x/index.html</c>.</param>
public abstract class SitePage(string path)
{
    /// <inheritdoc cref="SitePage" path="/param[@name='path']"/>
    public string Path { get; } = path;

    /// <summary>Makes it, into a buffer that the caller can use again for the next: there are many.</summary>
    public abstract void WriteTo(IBufferWriter<byte> buffer);

    /// <summary>The whole of it.</summary>
    public byte[] Render()
    {
        var bytes = new ArrayBufferWriter<byte>(32 * 1024);
        WriteTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
