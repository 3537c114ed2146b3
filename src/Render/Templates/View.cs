using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Annals.Render.Templates;

/// <summary>A record as a template sees it, of whatever kind. It cannot be changed, and needs no reflection.</summary>
public abstract class View : IScriptObject
{
    /// <summary>What all records of this kind have in common.</summary>
    public abstract object Table { get; }

    public abstract int Count { get; }

    public bool IsReadOnly { get => true; set { } }

    public abstract IEnumerable<string> GetMembers();

    /// <returns>-1 where there is no such member.</returns>
    public abstract int IndexOf(string member);

    /// <summary>A member by its place in the table.</summary>
    public abstract object? Member(int index);

    public bool Contains(string member) => IndexOf(member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var index = IndexOf(member);
        value = index < 0 ? null : Member(index);
        return index >= 0;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
