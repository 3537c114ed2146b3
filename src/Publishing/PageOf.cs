using System.Buffers;

namespace Annals.Publishing;

/// <summary>One of many files that are made alike. Nothing is kept for it but what it is about: the rest is put together when it is made.</summary>
internal sealed class PageOf<T>(string path, T about, Action<IBufferWriter<byte>, T> write) : SitePage(path)
{
    public override void WriteTo(IBufferWriter<byte> buffer) => write(buffer, about);
}
