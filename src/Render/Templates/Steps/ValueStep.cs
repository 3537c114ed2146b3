using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>Writes a value, escaped unless it is markup.</summary>
internal sealed class ValueStep(PathExpression path) : Step
{
    public override void Run(PageContext page)
    {
        var value = path.Evaluate(page);
        // A part of a template that a variable stands for.
        page.Write(path.Span, value is ScriptNode node ? page.Evaluate(node) : value);
    }
}
