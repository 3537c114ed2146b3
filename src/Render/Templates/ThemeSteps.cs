using System.Collections.Concurrent;
using Annals.Parse.Themes;
using Annals.Render.Templates.Steps;

namespace Annals.Render.Templates;

/// <summary>The templates of a theme as steps, each made when a page first needs it. Two threads may both do so, with the same result.</summary>
internal sealed class ThemeSteps(Theme theme)
{
    private readonly ConcurrentDictionary<string, Step[]> _known = new(StringComparer.Ordinal);
    private readonly StepCompiler _compiler = new(theme.Words);

    /// <param name="path">As in <c>partials/row.html</c>.</param>
    /// <returns>Null where the theme has no such template.</returns>
    public Step[]? Of(string path)
    {
        if (_known.TryGetValue(path, out var steps)) return steps;
        if (!theme.Templates.TryGetValue(path, out var template)) return null;
        // A template that could not be parsed has been reported already.
        return _known[path] = template.Page is { } page ? _compiler.Of(page) : [];
    }
}
