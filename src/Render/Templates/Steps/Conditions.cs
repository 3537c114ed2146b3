using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>What stands behind <c>if</c>, ready to be asked.</summary>
internal static class Conditions
{
    public static Func<PageContext, bool> Of(ScriptExpression written) => written switch
    {
        ScriptVariableGlobal variable => Of(PathExpression.Of(variable)),
        PathExpression path => page => page.ToBool(path.Span, path.Evaluate(page)),
        ScriptNestedExpression { Expression: { } inner } => Of(inner),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } right } => Not(Of(right)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And, Left: { } left, Right: { } right } => Both(Of(left), Of(right)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or, Left: { } left, Right: { } right } => Either(Of(left), Of(right)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual, Left: PathExpression left, Right: ScriptLiteral { Value: string text } } =>
            page => left.Evaluate(page) is string value ? value == text : page.ToBool(written.Span, page.Evaluate(written)),
        _ => page => page.ToBool(written.Span, page.Evaluate(written)),
    };

    private static Func<PageContext, bool> Not(Func<PageContext, bool> inner) => page => !inner(page);

    private static Func<PageContext, bool> Both(Func<PageContext, bool> left, Func<PageContext, bool> right) => page => left(page) && right(page);

    private static Func<PageContext, bool> Either(Func<PageContext, bool> left, Func<PageContext, bool> right) => page => left(page) || right(page);
}
