namespace Annals.Render.Templates.Steps;

/// <summary><c>if</c>, with what follows where it does not hold.</summary>
internal sealed class ConditionStep(Func<PageContext, bool> holds, Step[] then, Step[] otherwise) : Step
{
    public override void Run(PageContext page) => page.Run(holds(page) ? then : otherwise);
}
