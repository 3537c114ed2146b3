using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Annals.Render.Templates;

/// <summary>
/// A record as a template sees it: the members of its table, worked out when they are asked for. It cannot be changed, and
/// needs no reflection.
/// </summary>
public sealed class View<T>(T it, PageScope page, ViewMembers<T> members) : IScriptObject
{
    public int Count => members.Names.Length;

    public bool IsReadOnly { get => true; set { } }

    public IEnumerable<string> GetMembers() => members.Names;

    public bool Contains(string member) => members.Find(member) is not null;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var work = members.Find(member);
        value = work?.Invoke(it, page);
        return work is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
