using System.Collections.Frozen;
using System.Text;
using Annals.Parse.Themes;
using Annals.Text;
using Annals.Work;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Templates;

/// <summary>Scriban as our themes use it: strict, and escaping whatever is not markup already.</summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>More than any page's loops need together; a loop that does not end is stopped here.</summary>
    private const int MostTurns = 1_000_000;

    private readonly FrozenDictionary<string, PageTemplate> _templates;
    private int _turns;

    public PageContext(FrozenDictionary<string, PageTemplate> templates, ScriptObject functions) : base(functions)
    {
        _templates = templates;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LoopLimit = MostTurns;
        LimitToString = 0;
        NewLine = "\n";
        TryGetMember = ReportMissing;
        Page = new Utf8Output(this);
        PushOutput(Page);
    }

    /// <summary>What has been written, apart from what a template captures.</summary>
    public Utf8Output Page { get; }

    // Scriban limits each loop by itself; this limits all loops of a page together.
    protected override bool OnStepLoop(ScriptLoopStatementBase loop) => ++_turns <= MostTurns
        ? true
        : throw new ScriptRuntimeException(loop.Span, $"the loops of this page have more than {MostTurns} turns");

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is KeyValuePair<string, object?> ? PairAccessor.It : base.GetMemberAccessorImpl(target);

    public override string? ObjectToString(object? value, bool nested = false) => value is KeyValuePair<string, object?> pair
        ? $"{{key: {ObjectToString(pair.Key, nested: true)}, value: {ObjectToString(pair.Value, nested: true)}}}"
        : base.ObjectToString(value, nested);

    // Scriban names the member that is missing, but not the path.
    private static bool ReportMissing(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var path = PathFinder.Find(context.CurrentNode, span);
        throw new ScriptRuntimeException(span, $"there is no “{member}”{(path is null ? "" : $" in {path}")}");
    }

    // What a template captures becomes a string.
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
        Markup.Escape(Page, text.Span);
    }

    private void WriteText(string text)
    {
        if (IsCaptured) Write(Html.Escape(text));
        else Page.WriteText(text);
    }

    /// <summary>Writes a template of the theme where the output stands.</summary>
    /// <param name="path">As in <c>partials/row.html</c>.</param>
    /// <param name="caller">What in another template asks for it; null for a whole page.</param>
    public void Run(string path, ScriptNode? caller)
    {
        if (caller is null) _turns = 0;
        if (!_templates.TryGetValue(path, out var template))
            throw new ScriptRuntimeException(caller?.Span ?? default, $"the theme has no {path}");
        EnterRecursive(caller);
        try
        {
            // A template that could not be parsed has been reported already.
            if (template.Page is { } page) Write(page.Span, Evaluate(page));
        }
        catch (Exception fault) when (fault is not (ScriptRuntimeException or OutOfMemoryException))
        {
            throw new ScriptRuntimeException(caller?.Span ?? default, fault.Message, fault);
        }
        ExitRecursive(caller);
    }
}
