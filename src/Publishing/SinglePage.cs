using System.Buffers;

namespace Annals.Publishing;

/// <summary>A file that is made as no other is.</summary>
public sealed class SinglePage(string path, Action<IBufferWriter<byte>> write) : SitePage(path)
{
    public override void WriteTo(IBufferWriter<byte> buffer) => write(buffer);
}
