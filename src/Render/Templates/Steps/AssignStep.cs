using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>Gives a value a name on this page.</summary>
internal sealed class AssignStep(ScriptVariable variable, PathExpression path) : Step
{
    public override void Run(PageContext page) => page.Assign(variable, path.Evaluate(page));
}
