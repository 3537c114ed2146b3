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
    private object?[]? _lists;

    public int Count => members.Names.Length;

    public bool IsReadOnly { get => true; set { } }

    public IEnumerable<string> GetMembers() => members.Names;

    public bool Contains(string member) => members.IndexOf(member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var index = members.IndexOf(member);
        value = index < 0 ? null : _lists?[index] ?? members.Work(index, it, page);
        // A template asks for a list or a text twice, whether there is one and for what is in it.
        if (value is ScriptArray or HtmlRun or HtmlText) (_lists ??= new object?[members.Names.Length])[index] = value;
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
