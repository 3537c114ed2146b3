using System.Buffers;
using System.Collections.Concurrent;
using Annals.Parse.Themes;
using Annals.Reporting;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Render.Templates;

/// <summary>Renders the theme's templates. A context is used by one thread at a time, and then by the next.</summary>
public sealed class TemplateRenderer(Theme theme, Phrases phrases, Diagnostics diagnostics)
{
    private readonly ThemeSteps _steps = new(theme);
    private readonly ScriptObject _functions = TemplateFunctions.For(phrases);
    private readonly ConcurrentBag<(PageContext Context, Utf8Output Output, ArrayBufferWriter<byte> Partial)> _idle = [];

    /// <summary>A whole page: the base, with the layout in it where it says <c>content</c>.</summary>
    /// <param name="around">The base, as in <c>base</c> for layouts/base.html.</param>
    /// <param name="layout">As in <c>entry</c> for layouts/entry.html.</param>
    public void Page(string around, string layout, ScriptObject globals, IBufferWriter<byte> page)
    {
        globals["content"] = TemplateFunctions.Layout(layout);
        Run($"layouts/{around}.html", globals, page);
    }

    /// <summary>A partial on its own, with the site's words and, as <c>it</c>, what it is about.</summary>
    public Html Partial(string name, PageScope page, object? it)
    {
        var globals = new ScriptObject
        {
            ["words"] = page.Site.Words,
            ["site"] = Views.SiteView.Members.Of(page.Site, page),
            ["it"] = it,
        };
        return new Html(Run($"partials/{name}.html", globals, null));
    }

    // Into the page; what is no page by itself is returned.
    private byte[] Run(string path, ScriptObject globals, IBufferWriter<byte>? page)
    {
        if (!_idle.TryTake(out var idle))
        {
            var context = new PageContext(_steps, _functions);
            idle = (context, new Utf8Output(context), new ArrayBufferWriter<byte>(4096));
            idle.Context.PushOutput(idle.Output);
        }
        idle.Partial.ResetWrittenCount();
        idle.Output.Target = page ?? idle.Partial;
        try
        {
            idle.Context.PushGlobal(globals);
            idle.Context.Run(path, null);
            idle.Context.PopGlobal();
        }
        catch (ScriptRuntimeException fault)
        {
            // The context is left in the middle of the page: it is not used again.
            Report(fault, path);
            return [];
        }
        var partial = page is null ? idle.Partial.WrittenSpan.ToArray() : [];
        _idle.Add(idle);
        return partial;
    }

    private void Report(ScriptRuntimeException fault, string path)
    {
        var start = fault.Span.Start;
        diagnostics.Add(
            fault.Span.FileName is null ? Rules.ThemeIncomplete : Rules.TemplateError,
            fault.Span.FileName ?? "theme/" + path,
            new Position(start.Line + 1, start.Column + 1),
            fault.OriginalMessage.ReplaceLineEndings(" ").Trim());
    }
}
