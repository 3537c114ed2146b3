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
    private readonly ThemeSteps _theme;

    public PageContext(ThemeSteps theme, ScriptObject functions) : base(functions)
    {
        _theme = theme;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LoopLimit = LoopVariables.MostTurns;
        // Scriban knows nothing of the loops that are our own.
        TryGetVariable = (_, _, variable, out value) => Loops.TryFind(variable.Name, out value);
        LimitToString = 0;
        NewLine = "\n";
        Page = new Utf8Output(this);
        PushOutput(Page);
    }

    /// <summary>What has been written, apart from what a template captures.</summary>
    public Utf8Output Page { get; }

    /// <summary>The loops that are under way.</summary>
    public LoopVariables Loops { get; } = new();

    /// <summary>What a name stands for here; false where Scriban may know more.</summary>
    /// <param name="place">Where it was found last time.</param>
    public bool TryFind(string name, ref int place, out object? value)
    {
        if (Loops.TryFind(name, out value)) return true;
        // Within "with" it is the members of a value that are known by name.
        return CurrentGlobal is PageVariables page && page.TryFind(name, ref place, out value);
    }

    /// <summary>Whether a variable has this name, apart from those of loops.</summary>
    public bool Has(string name) => CurrentGlobal!.Contains(name);

    public void Assign(ScriptVariable variable, object? value)
    {
        if (CurrentGlobal is PageVariables page) page[variable.Name] = value;
        else SetValue(variable, value);
    }

    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        base.SetLoopVariable(variable, value);
        Loops.Set(variable.Name, value);
    }

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => Loops.Enter();

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Loops.Turn(loop);
        return true;
    }

    protected override void OnExitLoop(ScriptLoopStatementBase loop) => Loops.Leave();

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is KeyValuePair<string, object?> ? PairAccessor.It : base.GetMemberAccessorImpl(target);

    public override string? ObjectToString(object? value, bool nested = false) => value is KeyValuePair<string, object?> pair
        ? $"{{key: {ObjectToString(pair.Key, nested: true)}, value: {ObjectToString(pair.Value, nested: true)}}}"
        : base.ObjectToString(value, nested);

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
            case HtmlRun run:
                foreach (var html in run.Parts) Write(span, html);
                break;
            case HtmlWriting writing when IsCaptured:
                Write(writing.ToString());
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

    public void Run(Step[] steps)
    {
        foreach (var step in steps) step.Run(this);
    }

    /// <summary>Writes a template of the theme where the output stands.</summary>
    /// <param name="path">As in <c>partials/row.html</c>.</param>
    /// <param name="caller">What in another template asks for it; null for a whole page.</param>
    public void Run(string path, ScriptNode? caller)
    {
        if (caller is null) Loops.Reset();
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
