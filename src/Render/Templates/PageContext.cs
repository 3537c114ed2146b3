using Annals.Parse.Themes;
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

    private readonly Theme _theme;

    public PageContext(Theme theme, ScriptObject functions) : base(functions)
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

    public override TemplateContext Write(SourceSpan span, object? value) => value switch
    {
        null => this,
        Html html => Write(html.Markup),
        string text => Write(Html.Escape(text)),
        _ => Write(Html.Escape(ObjectToString(value) ?? "")),
    };

    /// <summary>Writes a template of the theme where the output stands.</summary>
    /// <param name="path">As in <c>partials/row.html</c>.</param>
    public void Run(string path, SourceSpan caller)
    {
        if (!_theme.Templates.TryGetValue(path, out var template)) throw new ScriptRuntimeException(caller, $"the theme has no {path}");
        // A template that could not be parsed has been reported already.
        if (template.Page is null) return;
        EnterRecursive(CurrentNode);
        Write(template.Page.Span, Evaluate(template.Page));
        ExitRecursive(CurrentNode);
    }
}
