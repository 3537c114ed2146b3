using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>Writes a value, escaped unless it is markup.</summary>
internal sealed class ValueStep(PathExpression path) : IStep
{
    public void Run(PageContext page)
    {
        var value = path.Evaluate(page);
        // A part of a template that a variable stands for.
        page.Write(path.Span, value is ScriptNode node ? page.Evaluate(node) : value);
    }
}
