using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>Anything else that a template can do, by Scriban itself.</summary>
internal sealed class ScriptStep(ScriptStatement statement) : Step
{
    public ScriptStatement Statement => statement;

    public override void Run(PageContext page)
    {
        var result = page.Evaluate(statement);
        // As Scriban has it, an assignment says nothing.
        if (statement.CanOutput && page.EnableOutput) page.Write(statement.Span, result);
    }
}
