using System.Buffers;

namespace Annals.Render;

/// <summary>Markup that is written straight into the page, without ever being a text.</summary>
public sealed record HtmlWriting(Action<IBufferWriter<byte>> WriteTo);
