using Scriban.Syntax;

namespace Annals.Parse.Themes;

/// <summary>What a template names: the partials that it includes, the words that it shows, and string literals that may name either.</summary>
internal sealed class NamesInTemplates : ScriptVisitor
{
    private const string Include = "include";

    private int _includes;
    private int _literalIncludes;

    public HashSet<string> Partials { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it includes something whose name is only known when a page is made.</summary>
    public bool IncludesOthers => _includes > _literalIncludes;

    /// <summary>Paths behind <c>words.</c>, and all string literals.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the words are used as a whole.</summary>
    public bool UsesAllWords { get; private set; }

    public static NamesInTemplates Of(PageTemplate template)
    {
        var names = new NamesInTemplates();
        if (template.Page is { } page) names.Visit(page);
        return names;
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (node.Target is ScriptVariableGlobal { Name: Include } && node.Arguments is [ScriptLiteral { Value: string name }])
        {
            _literalIncludes++;
            Partials.Add(name);
        }
        base.Visit(node);
    }

    public override void Visit(ScriptVariableGlobal node)
    {
        if (node.Name == Include) _includes++;
        if (node.Name == "words") UsesAllWords = true;
        base.Visit(node);
    }

    public override void Visit(ScriptMemberExpression node)
    {
        var path = node.ToString();
        if (path.StartsWith("words.", StringComparison.Ordinal)) Words.Add(path["words.".Length..]);
        else base.Visit(node);
    }

    public override void Visit(ScriptLiteral node)
    {
        if (node.Value is string text) Words.Add(text);
        base.Visit(node);
    }
}
