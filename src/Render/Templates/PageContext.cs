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

    private readonly IReadOnlyDictionary<string, Template> _templates;

    public PageContext(IReadOnlyDictionary<string, Template> templates, ScriptObject functions) : base(functions)
    {
        _templates = templates;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LoopLimit = MostLoops;
        LimitToString = 0;
        NewLine = "\n";
    }

    public override TemplateContext Write(SourceSpan span, object? value)
    {
        if (value is null) return this;
        return Write(value is Html html ? html.Markup : Html.Escape(ObjectToString(value) ?? ""));
    }

    public override string GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) => $"partials/{templateName}.html";

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        _templates.TryGetValue(templatePath, out var template)
            ? template
            : throw new ScriptRuntimeException(callerContext?.Span ?? CurrentSpan, $"the theme has no {templatePath}");
}
