using System.Buffers;
using Annals.Text;

namespace Annals.Render;

/// <summary>One of many files that are made alike. Nothing is kept for it but what it is about: the rest is put together when it is made.</summary>
internal sealed class PageOf<T>(string path, T about, Action<IBufferWriter<byte>, T> write, Func<T, Digest> inputs) : SitePage(path)
{
    public override Digest? Inputs => inputs(about);

    public override void WriteTo(IBufferWriter<byte> buffer) => write(buffer, about);
}
