using System.Buffers;
using Annals.Text;

namespace Annals.Render;

/// <summary>A file that is made as no other is.</summary>
public sealed class SinglePage(string path, Action<IBufferWriter<byte>> write, Func<Digest>? inputs = null) : SitePage(path)
{
    public override Digest? Inputs => inputs?.Invoke();

    public override void WriteTo(IBufferWriter<byte> buffer) => write(buffer);
}
