using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Annals.Render.Templates;

/// <summary>
/// What the templates of one page know by name, and what they call by a name of their own. There are a dozen of them, which are found sooner one after the
/// other than through a table.
/// </summary>
/// <param name="room">For how many there is room at once; there may be more.</param>
public sealed class PageVariables(int room = 24) : IScriptObject
{
    private readonly List<(string Name, object? Value)> _variables = new(room);

    public int Count => _variables.Count;

    public bool IsReadOnly { get => false; set { } }

    public object? this[string name]
    {
        set
        {
            var at = IndexOf(name);
            if (at >= 0) _variables[at] = (name, value);
            else _variables.Add((name, value));
        }
    }

    /// <param name="place">Where the name was found last time, perhaps on another page.</param>
    public bool TryFind(string name, ref int place, out object? value)
    {
        var at = place;
        if (at < 0 || at >= _variables.Count || _variables[at].Name != name) place = at = IndexOf(name);
        value = at < 0 ? null : _variables[at].Value;
        return at >= 0;
    }

    public IEnumerable<string> GetMembers() => _variables.Select(variable => variable.Name);

    public bool Contains(string member) => IndexOf(member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var place = 0;
        return TryFind(member, ref place, out value);
    }

    public bool CanWrite(string member) => true;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        this[member] = value;
        return true;
    }

    public bool Remove(string member) => _variables.RemoveAll(variable => variable.Name == member) > 0;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep)
    {
        var copy = new PageVariables(Count);
        copy._variables.AddRange(_variables);
        return copy;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _variables.Count; i++)
            if (_variables[i].Name == name) return i;
        return -1;
    }
}
