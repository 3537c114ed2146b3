using Scriban.Runtime;

namespace Annals.Render.Templates;

/// <summary>A record by the members of its table, worked out when they are asked for.</summary>
public sealed class RecordView<T>(T it, PageScope page, ViewMembers<T> members) : View
{
    private object?[]? _lists;

    public override object Table => members;

    public override int Count => members.Names.Length;

    public override IEnumerable<string> GetMembers() => members.Names;

    public override int IndexOf(string member) => members.IndexOf(member);

    public override object? Member(int index)
    {
        if (_lists?[index] is { } known) return known;
        var value = members.Work(index, it, page);
        // A template asks for a list or a text twice, whether there is one and for what is in it.
        if (value is ScriptArray or HtmlRun) (_lists ??= new object?[members.Names.Length])[index] = value;
        return value;
    }
}
