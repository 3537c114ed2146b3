using Annals.Reporting;

namespace Annals.Formats.Common;

/// <summary>Something that the other program’s format cannot hold.</summary>
/// <param name="What">What is lost, and what stands there instead.</param>
public sealed record Loss(string File, Position At, string What)
{
    /// <summary>In the form of a diagnostic, which editors make clickable.</summary>
    public override string ToString() => $"{File}({At.Line},{At.Column}): lost: {What}";
}
