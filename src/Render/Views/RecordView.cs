using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Annals.Render.Views;

/// <summary>A record as templates see it: by the members of its table, worked out when they are asked for. It cannot be changed, and needs no reflection.</summary>
public sealed class RecordView<T>(T it, ViewScope page, ViewMembers<T> members) : IScriptObject
{
    // What has been asked for: a template asks whether there is something, and then for it.
    private object?[]? _values;

    public int Count => members.Names.Length;

    public bool IsReadOnly { get => true; set { } }

    public IEnumerable<string> GetMembers() => members.Names;

    public bool Contains(string member) => members.IndexOf(member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var index = members.IndexOf(member);
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

    private object? Member(int index) => (_values ??= new object?[members.Names.Length])[index] ??= members.Work(index, it, page);
}
