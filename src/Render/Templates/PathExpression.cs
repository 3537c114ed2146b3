using System.Collections.Immutable;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Render.Templates;

/// <summary>
/// A variable, or a path such as <c>entry.earlier.title</c>. Scriban's own expression goes through its whole machinery once for
/// each member, which took more than half of the time of a page; this one asks the objects themselves. It is as strict: an
/// unknown name is an error at its place.
/// </summary>
internal sealed class PathExpression(ScriptExpression written, ScriptVariableGlobal root, ImmutableArray<ScriptVariable> members)
    : ScriptExpression, IScriptVariablePath
{
    // Where each member was found last: mostly, the same views come here again.
    private readonly ViewSlot[] _slots = new ViewSlot[members.Length];
    // And where among the page's own names the variable was.
    private int _place;

    /// <summary>A variable by itself.</summary>
    public static PathExpression Of(ScriptVariableGlobal variable) => new(variable, variable, []) { Span = variable.Span };

    public override object? Evaluate(TemplateContext context)
    {
        var value = GetValue(context);
        // A function without values is called by its name alone, which Scriban knows how to do. A text is asked first, since it takes long to tell that it is none.
        return value is not string && value is IScriptCustomFunction ? context.Evaluate(written) : value;
    }

    public object? GetValue(TemplateContext context)
    {
        if (!((PageContext)context).TryFind(root.Name, ref _place, out var value)) value = context.GetValue(root);
        for (var i = 0; i < members.Length; i++) value = MemberOf(context, value, i);
        return value;
    }

    public void SetValue(TemplateContext context, object? valueToSet) =>
        throw new ScriptRuntimeException(written.Span, $"{written} cannot be changed");

    public string GetFirstPath() => root.Name;

    public ValueTask<object?> GetValueAsync(TemplateContext context) => ValueTask.FromResult(GetValue(context));

    public ValueTask SetValueAsync(TemplateContext context, object? valueToSet)
    {
        SetValue(context, valueToSet);
        return ValueTask.CompletedTask;
    }

    private object? MemberOf(TemplateContext context, object? value, int at)
    {
        var member = members[at];
        if (value is View view)
        {
            var slot = _slots[at];
            if (slot is null || slot.Table != view.Table) _slots[at] = slot = new ViewSlot(view.Table, view.IndexOf(member.Name));
            if (slot.Index >= 0) return view.Member(slot.Index);
        }
        else if (value is null) throw new ScriptRuntimeException(member.Span, $"there is nothing here to take “{member.Name}” from: {written}");
        else if (value is IScriptObject holder
            ? holder.TryGetValue(context, member.Span, member.Name, out var found)
            : context.GetMemberAccessor(value).TryGetValue(context, member.Span, value, member.Name, out found)) return found;
        throw new ScriptRuntimeException(member.Span, $"there is no “{member.Name}” in {written}");
    }

    // Whoever looks through a template, as Scriban does for what a function gives back, finds what was written.
    public override void Accept(ScriptVisitor visitor) => written.Accept(visitor);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => written.Accept(visitor)!;

    public override void PrintTo(ScriptPrinter printer) => written.PrintTo(printer);
}
