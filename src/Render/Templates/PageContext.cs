using System.Buffers;
using System.Text;
using Annals.Render.Templates.Steps;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Render.Templates;

/// <summary>Scriban as our themes use it: strict, and escaping whatever is not markup already.</summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>More than any page's loops need together; a loop that does not end is stopped here.</summary>
    private const int MostLoops = 1_000_000;

    private readonly ThemeSteps _theme;

    // The variables of the loops that are under way, innermost last, and where each loop's own begin.
    private readonly List<(string Name, object? Value)> _loopVariables = [];
    private readonly Stack<int> _loopStarts = [];

    public PageContext(ThemeSteps theme, ScriptObject functions) : base(functions)
    {
        _theme = theme;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LoopLimit = MostLoops;
        LimitToString = 0;
        NewLine = "\n";
        Page = new Utf8Output(this);
        PushOutput(Page);
    }

    /// <summary>What has been written, apart from what a template captures.</summary>
    public Utf8Output Page { get; }

    public bool TryFind(string name, out object? value)
    {
        for (var i = _loopVariables.Count - 1; i >= 0; i--)
        {
            if (_loopVariables[i].Name != name) continue;
            value = _loopVariables[i].Value;
            return true;
        }
        return ((PageVariables)CurrentGlobal!).TryFind(name, out value);
    }

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

    protected override void OnExitLoop(ScriptLoopStatementBase loop)
    {
        var start = _loopStarts.Pop();
        _loopVariables.RemoveRange(start, _loopVariables.Count - start);
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
