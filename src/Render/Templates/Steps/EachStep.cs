using Scriban.Runtime;

namespace Annals.Render.Templates.Steps;

/// <summary><c>for</c> over one of our lists, with what follows where it is empty.</summary>
/// <param name="other">The same for whatever else can be gone through, and for a name that the page has already.</param>
internal sealed class EachStep(string variable, PathExpression list, Step[] body, Step[] otherwise, LoopStep other) : Step
{
    public override void Run(PageContext page)
    {
        var found = list.Evaluate(page);
        if (found is null) return;
        if (found is not ScriptArray values || page.Has(variable)) other.Run(page);
        else if (values.Count == 0) page.Run(otherwise);
        else RunEach(page, values);
    }

    private void RunEach(PageContext page, ScriptArray values)
    {
        var position = new LoopPosition(values);
        page.Loops.Enter(variable, position);
        for (; position.Index < values.Count; position.Index++)
        {
            page.Loops.Turn(other.Loop);
            page.Loops.Set(variable, values[position.Index]);
            page.Run(body);
        }
        page.Loops.Leave();
    }
}
