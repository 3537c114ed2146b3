using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>A partial whose name stands in the template.</summary>
internal sealed class IncludeStep(string path, ScriptNode caller) : Step
{
    public override void Run(PageContext page) => page.Run(path, caller);
}
