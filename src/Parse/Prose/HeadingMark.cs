using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>The address of a heading of the same text, <c>[words](#heading)</c>, within an attribute.</summary>
/// <param name="Heading">Its id or its words, as written.</param>
public sealed record HeadingMark(int Offset, Position At, string Heading) : Mark(Offset, At)
{
    /// <summary>The top of the page (HTML Living Standard, section 7.4.6.3), and no heading.</summary>
    public static bool IsTop(string address) => address is "#" || address.Equals("#top", StringComparison.OrdinalIgnoreCase);
}
