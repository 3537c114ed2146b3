using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>A whole template, by Scriban itself: one that leaves a loop or has functions of its own.</summary>
internal sealed class PageStep(ScriptPage template) : Step
{
    public override void Run(PageContext page) => page.Write(template.Span, page.Evaluate(template));
}
