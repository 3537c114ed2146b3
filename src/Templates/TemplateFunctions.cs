using System.Globalization;
using Annals.Phrasing;
using Annals.Text;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Templates;

/// <summary>
/// The functions that a theme has: Scriban's own for texts, lists and numbers, and ours. What would make two builds
/// differ (the time of day) or run long (patterns) is left out.
/// </summary>
internal static class TemplateFunctions
{
    public static ScriptObject For(Phrases phrases)
    {
        var functions = new BuiltinFunctions();
        functions.SetValue("include", Include(), true);
        functions.SetValue("fill", Fill(), true);
        functions.SetValue("count", Count(phrases), true);
        functions.SetValue("join", Join(phrases), true);
        return functions;
    }

    // Scriban's own include gives a string, which would be escaped; ours writes straight to the page.
    private static TemplateFunction Include() => new(1, (context, caller, arguments) =>
    {
        ((PageContext)context).Run($"partials/{context.ObjectToString(arguments[0])}.html", caller ?? context.CurrentNode);
        return null;
    });

    /// <summary>The layout of the page, which the base writes where it says <c>content</c>.</summary>
    public static TemplateFunction Layout(string name) => new(0, (context, caller, _) =>
    {
        ((PageContext)context).Run($"layouts/{name}.html", caller ?? context.CurrentNode);
        return null;
    });

    // fill words.some.pattern a b
    private static TemplateFunction Fill() => new(1, (context, _, arguments) =>
        Phrases.Fill(context.ObjectToString(arguments[0]) ?? "", [.. arguments.Skip(1).Select(value => value ?? "")]));

    // count "some.key" n
    private static TemplateFunction Count(Phrases phrases) => new(2, (context, caller, arguments) =>
    {
        var key = context.ObjectToString(arguments[0]) ?? "";
        return phrases.Has(key + ".other")
            ? phrases.Count(key, Convert.ToInt64(arguments[1], CultureInfo.InvariantCulture))
            : throw new ScriptRuntimeException(caller?.Span ?? context.CurrentSpan, $"there is no phrase “{key}.other” in the theme's words");
    });

    // join a list of texts or markup, as the language joins them; each text keeps its direction to itself
    private static TemplateFunction Join(Phrases phrases) => new(1, (_, _, arguments) =>
        phrases.Join([.. ((ScriptArray)arguments[0]!).Select(name => name as Html ?? new Html($"<bdi>{Html.Escape(name?.ToString() ?? "")}</bdi>"))]));
}

/// <summary>Scriban's own functions for texts, lists and numbers, each group made when a theme first asks for it: that takes longer than a small site.</summary>
internal sealed class BuiltinFunctions : ScriptObject
{
    private readonly Dictionary<string, Lazy<ScriptObject>> _groups = new()
    {
        ["array"] = new(() => new ArrayFunctions()),
        ["math"] = new(() => new MathFunctions()),
        ["string"] = new(() => new StringFunctions()),
    };

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value)) return true;
        if (!_groups.TryGetValue(member, out var group)) return false;
        value = group.Value;
        return true;
    }
}
