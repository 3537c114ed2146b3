using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>Anything that can be gone through, by Scriban's own loop.</summary>
internal sealed class LoopStep(ScriptedLoop loop) : Step
{
    public ScriptNode Loop => loop;

    public override void Run(PageContext page) => page.Write(loop.Span, page.Evaluate(loop));
}
