using Scriban;
using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>Scriban's loop around our steps: it counts the turns and knows what <c>for.index</c> is.</summary>
internal sealed class ScriptedLoop(Step[] body) : ScriptForStatement
{
    protected override object? LoopItem(TemplateContext context, LoopState state)
    {
        ((PageContext)context).Run(body);
        return null;
    }
}
