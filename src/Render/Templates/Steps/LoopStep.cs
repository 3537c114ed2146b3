using Scriban;
using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>Scriban's own loop around our steps: it counts the turns and knows what <c>for.index</c> is.</summary>
internal sealed class LoopStep(IStep[] body) : ScriptForStatement, IStep
{
    public void Run(PageContext page) => page.Write(Span, page.Evaluate(this));

    protected override object? LoopItem(TemplateContext context, LoopState state)
    {
        ((PageContext)context).Run(body);
        return null;
    }
}
