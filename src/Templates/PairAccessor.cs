using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Annals.Templates;

/// <summary>
/// A key of a group with its value, as a loop over the group gives them. Scriban would look for the members of .NET's own type by reflection, which the native
/// program has not.
/// </summary>
internal sealed class PairAccessor : IObjectAccessor
{
    public static readonly PairAccessor It = new();

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 2;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ["key", "value"];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => member is "key" or "value";

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var (key, found) = (KeyValuePair<string, object?>)target;
        value = member switch { "key" => key, "value" => found, _ => null };
        return HasMember(context, span, target, member);
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
