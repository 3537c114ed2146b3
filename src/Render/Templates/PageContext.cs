using System.Buffers;
using System.Text;
using Annals.Render.Templates.Steps;
using Annals.Text;
using Annals.Work;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Render.Templates;

/// <summary>Scriban as our themes use it: strict, and escaping whatever is not markup already.</summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>More than any page's loops need together; a loop that does not end is stopped here.</summary>
    private const int MostTurns = 1_000_000;

    /// <summary>What a loop's own place is called.</summary>
    private const string LoopObject = "for";

    private readonly ThemeSteps _theme;

    // The variables of the loops that are under way, innermost last, and where each loop's own begin.
    private readonly List<(string Name, object? Value)> _loopVariables = [];
    private readonly Stack<int> _loopStarts = [];
    private int _turns;

    public PageContext(ThemeSteps theme, ScriptObject functions) : base(functions)
    {
        _theme = theme;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LoopLimit = MostTurns;
        // Scriban knows nothing of the loops that are our own.
        TryGetVariable = (_, _, variable, out value) => TryFindInLoops(variable.Name, out value);
        LimitToString = 0;
        NewLine = "\n";
        Page = new Utf8Output(this);
        PushOutput(Page);
    }

    /// <summary>What has been written, apart from what a template captures.</summary>
    public Utf8Output Page { get; }

    /// <summary>What a name stands for here; false where Scriban may know more.</summary>
    public bool TryFind(string name, out object? value) => TryFindInLoops(name, out value) || Variables.TryFind(name, out value);

    /// <summary>Whether the page has a variable of this name, apart from those of loops.</summary>
    public bool Has(string name) => Variables.TryFind(name, out _);

    public void Assign(string name, object? value) => Variables[name] = value;

    /// <summary>A loop of ours begins.</summary>
    /// <returns>What it is known by.</returns>
    public int EnterLoop(string variable, LoopPosition position)
    {
        _loopVariables.Add((LoopObject, position));
        _loopVariables.Add((variable, null));
        return _loopVariables.Count - 1;
    }

    /// <summary>A loop of ours goes on to its next value.</summary>
    public void Turn(int loop, string variable, object? value, ScriptNode written)
    {
        _loopVariables[loop] = (variable, value);
        Count(written);
    }

    public void LeaveLoop(int loop) => _loopVariables.RemoveRange(loop - 1, _loopVariables.Count - loop + 1);

    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        base.SetLoopVariable(variable, value);
        for (var i = _loopVariables.Count - 1; i >= _loopStarts.Peek(); i--)
        {
            if (_loopVariables[i].Name != variable.Name) continue;
            _loopVariables[i] = (variable.Name, value);
            return;
        }
        _loopVariables.Add((variable.Name, value));
    }

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => _loopStarts.Push(_loopVariables.Count);

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Count(loop);
        return true;
    }

    protected override void OnExitLoop(ScriptLoopStatementBase loop)
    {
        var start = _loopStarts.Pop();
        _loopVariables.RemoveRange(start, _loopVariables.Count - start);
    }

    private PageVariables Variables => (PageVariables)CurrentGlobal!;

    private bool TryFindInLoops(string name, out object? value)
    {
        for (var i = _loopVariables.Count - 1; i >= 0; i--)
        {
            if (_loopVariables[i].Name != name) continue;
            value = _loopVariables[i].Value;
            return true;
        }
        value = null;
        return false;
    }

    private void Count(ScriptNode loop)
    {
        if (++_turns > MostTurns) throw new ScriptRuntimeException(loop.Span, $"the loops of this page have more than {MostTurns} turns");
    }

    // What a template captures is a text.
    private bool IsCaptured => Output != Page;

    public override TemplateContext Write(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                WriteText(text);
                break;
            case Html { Utf8: { } utf8 }:
                WriteMarkup(utf8);
                break;
            case Html html:
                Write(html.Markup);
                break;
            case HtmlText body:
                foreach (var part in body.Parts) Write(part.Text, part.Start, part.Length);
                break;
            case HtmlRun run:
                foreach (var html in run.Parts) Write(span, html);
                break;
            case HtmlWriting writing when IsCaptured:
                var bytes = new ArrayBufferWriter<byte>();
                writing.WriteTo(bytes);
                Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
                break;
            case HtmlWriting writing:
                writing.WriteTo(Page);
                break;
            case TextWriting text when !IsCaptured:
                WriteText(text);
                break;
            default:
                WriteText(ObjectToString(value) ?? "");
                break;
        }
        return this;
    }

    /// <summary>Markup as the bytes that it is published as.</summary>
    public void WriteMarkup(byte[] utf8)
    {
        if (IsCaptured) Write(Encoding.UTF8.GetString(utf8));
        else Page.WriteMarkup(utf8);
    }

    private void WriteText(TextWriting writing)
    {
        using var text = new PooledList<byte>(1024);
        writing.WriteTo(text);
        Utf8Markup.Escape(Page, text.Span);
    }

    private void WriteText(string text)
    {
        if (IsCaptured) Write(Html.Escape(text));
        else Page.WriteText(text);
    }

    public void Run(IStep[] steps)
    {
        foreach (var step in steps) step.Run(this);
    }

    /// <summary>Writes a template of the theme where the output stands.</summary>
    /// <param name="path">As in <c>partials/row.html</c>.</param>
    /// <param name="caller">What in another template asks for it; null for a whole page.</param>
    public void Run(string path, ScriptNode? caller)
    {
        if (caller is null) _turns = 0;
        var steps = _theme.Of(path) ?? throw new ScriptRuntimeException(caller?.Span ?? default, $"the theme has no {path}");
        EnterRecursive(caller);
        try
        {
            Run(steps);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(caller?.Span ?? default, fault.Message, fault);
        }
        ExitRecursive(caller);
    }
}
