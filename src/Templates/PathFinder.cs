using Scriban.Parsing;
using Scriban.Syntax;

namespace Annals.Templates;

/// <summary>Finds the path, as in <c>entry.earlier.title</c>, that has its last member at a place.</summary>
internal sealed class PathFinder(SourceSpan member) : ScriptVisitor
{
    private string? _path;

    /// <param name="within">Where to look; null for nowhere.</param>
    /// <returns>As the template writes it; null where there is none.</returns>
    public static string? Find(ScriptNode? within, SourceSpan member)
    {
        var finder = new PathFinder(member);
        within?.Accept(finder);
        return finder._path;
    }

    public override void Visit(ScriptMemberExpression node)
    {
        if (node.Member is { } last && last.Span.Equals(member)) _path = node.ToString();
        else base.Visit(node);
    }
}
