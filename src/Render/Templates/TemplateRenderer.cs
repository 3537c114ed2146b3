using System.Collections.Concurrent;
using Annals.Parse.Themes;
using Annals.Reporting;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Render.Templates;

/// <summary>Renders the theme's templates. Parsed templates are shared; a context is used by one thread at a time and then by the next.</summary>
public sealed class TemplateRenderer(Theme theme, Phrases phrases, Diagnostics diagnostics)
{
    private readonly ScriptObject _functions = TemplateFunctions.For(phrases);
    private readonly ConcurrentBag<PageContext> _idle = [];

    /// <param name="name">As in <c>entry</c> for layouts/entry.html.</param>
    public Html Layout(string name, IScriptObject globals) => Render($"layouts/{name}.html", globals);

    /// <summary>A partial on its own, with the site's words and, as <c>it</c>, what it is about.</summary>
    public Html Partial(string name, PageScope page, object? it)
    {
        var globals = new ScriptObject
        {
            ["words"] = page.Site.Words,
            ["site"] = Views.SiteView.Members.Of(page.Site, page),
            ["it"] = it,
        };
        return Render($"partials/{name}.html", globals);
    }

    private Html Render(string path, IScriptObject globals)
    {
        if (!theme.Templates.TryGetValue(path, out var template))
        {
            diagnostics.Add(Rules.ThemeIncomplete, "theme/" + path, Position.Start, "the theme lacks this template");
            return Html.Empty;
        }
        // A template that could not be parsed has been reported already.
        if (template.HasErrors) return Html.Empty;
        if (!_idle.TryTake(out var context)) context = new PageContext(theme.Templates, _functions);
        try
        {
            context.PushGlobal(globals);
            var markup = template.Render(context);
            context.PopGlobal();
            _idle.Add(context);
            return new Html(markup);
        }
        catch (ScriptRuntimeException fault)
        {
            // The context is left in the middle of the page: it is not used again.
            var start = fault.Span.Start;
            diagnostics.Add(Rules.TemplateError, fault.Span.FileName ?? path, new Position(start.Line + 1, start.Column + 1), Explain(fault));
            return Html.Empty;
        }
    }

    private static string Explain(ScriptRuntimeException fault) => fault.OriginalMessage.ReplaceLineEndings(" ").Trim();
}
