using Scriban.Syntax;

namespace Annals.Render.Templates;

/// <summary>The variables of the loops that are under way on a page, Scriban's and our own, and how many turns they have had together.</summary>
internal sealed class LoopVariables
{
    /// <summary>More than any page's loops need together; a loop that does not end is stopped here.</summary>
    public const int MostTurns = 1_000_000;

    /// <summary>What a loop's own place is called.</summary>
    private const string Position = "for";

    // Innermost last, and where each loop's own begin.
    private readonly List<(string Name, object? Value)> _variables = [];
    private readonly Stack<int> _starts = [];
    private int _turns;

    /// <summary>For a new page.</summary>
    public void Reset() => _turns = 0;

    public void Enter() => _starts.Push(_variables.Count);

    /// <summary>A loop of ours begins.</summary>
    public void Enter(string variable, LoopPosition position)
    {
        Enter();
        _variables.Add((Position, position));
        _variables.Add((variable, null));
    }

    public void Leave()
    {
        var start = _starts.Pop();
        _variables.RemoveRange(start, _variables.Count - start);
    }

    /// <summary>The innermost loop gives a variable of its own another value.</summary>
    public void Set(string name, object? value)
    {
        for (var i = _starts.Peek(); i < _variables.Count; i++)
        {
            if (_variables[i].Name != name) continue;
            _variables[i] = (name, value);
            return;
        }
        _variables.Add((name, value));
    }

    /// <summary>A loop begins another turn.</summary>
    public void Turn(ScriptNode loop)
    {
        if (++_turns > MostTurns) throw new ScriptRuntimeException(loop.Span, $"the loops of this page have more than {MostTurns} turns");
    }

    public bool TryFind(string name, out object? value)
    {
        for (var i = _variables.Count - 1; i >= 0; i--)
        {
            if (_variables[i].Name != name) continue;
            value = _variables[i].Value;
            return true;
        }
        value = null;
        return false;
    }
}
