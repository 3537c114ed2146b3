using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>Whether a template leaves a loop or itself before the end, or has functions of its own, in which Scriban alone knows where it stands.</summary>
internal sealed class LeavesEarly : ScriptVisitor
{
    private bool _found;

    public static bool In(ScriptPage template)
    {
        var visitor = new LeavesEarly();
        visitor.Visit(template);
        return visitor._found;
    }

    public override void Visit(ScriptBreakStatement node) => _found = true;

    public override void Visit(ScriptContinueStatement node) => _found = true;

    public override void Visit(ScriptReturnStatement node) => _found = true;

    public override void Visit(ScriptFunction node) => _found = true;

    public override void Visit(ScriptAnonymousFunction node) => _found = true;

    public override void Visit(ScriptWrapStatement node) => _found = true;
}
