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

/// <summary>A file that is made as no other is.</summary>
public sealed class DelegatePage(string path, Action<IBufferWriter<byte>> write) : SitePage(path)
{
    public override void WriteTo(IBufferWriter<byte> buffer) => write(buffer);
}

/// <summary>One of many files that are made alike. Nothing is kept for it but what it is about: the rest is put together when it is made.</summary>
internal sealed class RecordPage<T>(string path, T about, Action<IBufferWriter<byte>, T> write) : SitePage(path)
{
    public override void WriteTo(IBufferWriter<byte> buffer) => write(buffer, about);
}
