using System.Collections.Immutable;
using Annals.Parse.Themes;
using Annals.Text;
using Scriban.Syntax;

namespace Annals.Render.Templates;

/// <summary>
/// Makes a parsed template quicker to run without changing what it says: words of the interface become plain texts, and
/// other paths are looked up in one step.
/// </summary>
internal sealed class TemplateRewriter(Words words) : ScriptRewriter
{
    private const string WordsVariable = "words";

    // Scriban's own groups of functions, whose members are called and not read.
    private static readonly ImmutableArray<string> Functions = ["array", "math", "string"];

    public T Rewritten<T>(T node) where T : ScriptNode => (T)Visit((ScriptNode)node)!;

    public ScriptList<T> Rewritten<T>(ScriptList<T> nodes) where T : ScriptNode => VisitAll(nodes)!;

    public override ScriptNode Visit(ScriptExpressionStatement node)
    {
        if (node.Expression is ScriptVariableGlobal variable) return new ScriptExpressionStatement { Expression = PathExpression.Of(variable) };
        var rewritten = base.Visit(node);
        return rewritten is ScriptExpressionStatement { Expression: ScriptLiteral { Value: string text } }
            ? new ScriptRawStatement { Text = new ScriptStringSlice(Markup.Escape(text)) }
            : rewritten;
    }

    public override ScriptNode Visit(ScriptMemberExpression node)
    {
        var members = new Stack<ScriptVariable>();
        ScriptExpression? root = node;
        for (; root is ScriptMemberExpression { Member: { } member } step && step.DotToken.TokenType == Scriban.Parsing.TokenType.Dot; root = step.Target)
            members.Push(member);
        if (root is not ScriptVariableGlobal variable || Functions.Contains(variable.Name)) return base.Visit(node);
        if (variable.Name == WordsVariable && words.Texts.TryGetValue(string.Join('.', members.Select(member => member.Name)), out var text))
            return new ScriptLiteral(text);
        return new PathExpression(node, variable, [.. members]);
    }
}
