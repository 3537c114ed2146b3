using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Annals.Parse.Themes;
using Annals.Phrasing;
using Annals.Reporting;
using Annals.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Templates;

/// <summary>Renders the theme's templates. A context is used by one thread at a time, and then by the next.</summary>
public sealed class TemplateRenderer(Theme theme, Phrases phrases, Diagnostics diagnostics)
{
    private readonly ScriptObject _functions = TemplateFunctions.For(phrases);
    private readonly FrozenDictionary<string, PageTemplate> _templates = theme.Templates.ToFrozenDictionary();
    private readonly ConcurrentBag<PageContext> _idle = [];

    /// <summary>A whole page: the base, with the layout in it where it says <c>content</c>.</summary>
    /// <param name="around">The base, as in <c>base</c> for layouts/base.html.</param>
    /// <param name="layout">As in <c>entry</c> for layouts/entry.html.</param>
    public void Page(string around, string layout, ScriptObject variables, IBufferWriter<byte> page)
    {
        variables["content"] = TemplateFunctions.Layout(layout);
        if (Run($"layouts/{around}.html", variables) is not { } context) return;
        page.Write(context.Page.Written);
        _idle.Add(context);
    }

    /// <summary>A partial on its own.</summary>
    /// <param name="isInline">Without the line end that its file has: within a line that would be a space.</param>
    public Html Partial(string name, ScriptObject variables, bool isInline = false)
    {
        if (Run($"partials/{name}.html", variables) is not { } context) return Html.Empty;
        var written = context.Page.Written;
        var partial = new Html((isInline ? written.TrimEnd((byte)'\n') : written).ToArray());
        _idle.Add(context);
        return partial;
    }

    /// <returns>What has been written, which the next page may use when it has been taken; null where the template failed, which has been reported.</returns>
    private PageContext? Run(string path, ScriptObject variables)
    {
        if (!_idle.TryTake(out var context)) context = new PageContext(_templates, _functions);
        try
        {
            context.Page.Clear();
            context.PushGlobal(variables);
            context.Run(path, null);
            context.PopGlobal();
            return context;
        }
        catch (ScriptRuntimeException fault) when (FileFaultException.MemoryIn(fault) is null)
        {
            // The context is in an unknown state after a fault, and is not used again.
            Report(fault, path);
            return null;
        }
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

/// <summary>The words of the interface as nested objects: <c>nav.people</c> in the file is <c>words.nav.people</c> in a template.</summary>
internal static class WordsObject
{
    public static ScriptObject From(Words words)
    {
        var root = new ScriptObject();
        foreach (var (key, text) in words.Texts)
        {
            var parts = key.Split('.');
            var holder = root;
            foreach (var part in parts[..^1])
            {
                if (!holder.TryGetValue(part, out var inner) || inner is not ScriptObject next) holder[part] = next = [];
                holder = next;
            }
            holder[parts[^1]] = text;
        }
        return root;
    }
}
