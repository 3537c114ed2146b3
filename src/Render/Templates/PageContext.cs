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
    }

    public bool TryFind(string name, out object? value)
    {
        for (var i = _loopVariables.Count - 1; i >= 0; i--)
        {
            if (_loopVariables[i].Name != name) continue;
            value = _loopVariables[i].Value;
            return true;
        }
        return ((ScriptObject)CurrentGlobal!).TryGetValue(name, out value);
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

    public override TemplateContext Write(SourceSpan span, object? value) => value switch
    {
        null => this,
        Html html => Write(html),
        HtmlText body => Write(body),
        HtmlRun run => Write(run),
        HtmlWriting writing => Write(writing),
        string text => Write(Html.Escape(text)),
        _ => Write(Html.Escape(ObjectToString(value) ?? "")),
    };

    private PageContext Write(HtmlRun run)
    {
        foreach (var html in run.Parts) Write(html);
        return this;
    }

    private PageContext Write(HtmlText body)
    {
        foreach (var part in body.Parts) Write(part.Text, part.Start, part.Length);
        return this;
    }

    private PageContext Write(HtmlWriting writing)
    {
        if (Output is Utf8Output page)
        {
            writing.WriteTo(page.Target);
            return this;
        }
        var bytes = new ArrayBufferWriter<byte>();
        writing.WriteTo(bytes);
        Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        return this;
    }

    // Straight to the page, except where the template captures what is written.
    private PageContext Write(Html html)
    {
        if (html.Utf8 is { } bytes) WriteMarkup(bytes);
        else Write(html.Markup);
        return this;
    }

    /// <summary>Markup as the bytes that it is published as.</summary>
    public void WriteMarkup(byte[] utf8)
    {
        if (Output is Utf8Output page) page.Write(utf8);
        else Write(Encoding.UTF8.GetString(utf8));
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
