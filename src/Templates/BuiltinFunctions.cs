using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Annals.Templates;

/// <summary>Scriban's own functions for texts, lists and numbers, each group made when a theme first asks for it: that takes longer than a small site.</summary>
internal sealed class BuiltinFunctions : ScriptObject
{
    private readonly Dictionary<string, Lazy<ScriptObject>> _groups = new()
    {
        ["array"] = new(() => new ArrayFunctions()),
        ["math"] = new(() => new MathFunctions()),
        ["string"] = new(() => new StringFunctions()),
    };

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value)) return true;
        if (!_groups.TryGetValue(member, out var group)) return false;
        value = group.Value;
        return true;
    }
}
