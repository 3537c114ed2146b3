using System.Text;
using Annals.Parse.Themes;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Annals.Render.Templates.Steps;

/// <summary>
/// A parsed template to steps. Scriban goes through its whole machinery for each node of a template, which took a quarter of a
/// build; most of what a template does is to write what stands there, a value, a choice between two of these, and a list of them.
/// </summary>
internal sealed class StepCompiler(Words words)
{
    /// <summary>Choices within choices beyond this depth are Scriban's, which watches the stack.</summary>
    private const int Deepest = 40;

    private readonly TemplateRewriter _rewriter = new(words);

    public Step[] Of(ScriptPage template) =>
        LeavesEarly.In(template) ? [new PageStep(_rewriter.Rewritten(template))] : Of(template.Body, 0);

    private Step[] Of(ScriptBlockStatement? block, int depth)
    {
        var steps = new List<Step>();
        var markup = new StringBuilder();
        foreach (var statement in block?.Statements ?? [])
        {
            if (statement.CanSkipEvaluation) continue;
            var step = StepOf(statement, depth);
            if (step is ScriptStep { Statement: ScriptRawStatement raw })
            {
                markup.Append(raw.Text.ToString());
                continue;
            }
            Flush();
            steps.Add(step);
        }
        Flush();
        return [.. steps];

        void Flush()
        {
            if (markup.Length > 0) steps.Add(new MarkupStep(Encoding.UTF8.GetBytes(markup.ToString())));
            markup.Clear();
        }
    }

    private Step StepOf(ScriptStatement statement, int depth) => statement switch
    {
        ScriptIfStatement choice when depth < Deepest => Choice(choice, depth + 1),
        // Nothing that has a loop for its base, such as a row of a table.
        ScriptForStatement loop when depth < Deepest && loop.GetType() == typeof(ScriptForStatement) => Loop(loop, depth + 1),
        _ => _rewriter.Rewritten(statement) switch
        {
            ScriptExpressionStatement { Expression: PathExpression path } => new ValueStep(path),
            ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariableGlobal variable, Value: PathExpression path, EqualToken.TokenType: TokenType.Equal } } =>
                new AssignStep(variable, path),
            ScriptExpressionStatement { Expression: ScriptFunctionCall call } when Included(call) is { } name => new IncludeStep($"partials/{name}.html", call),
            var other => new ScriptStep(other),
        },
    };

    private ConditionStep Choice(ScriptIfStatement choice, int depth) => new(
        Conditions.Of(_rewriter.Rewritten(choice.Condition!)),
        Of(choice.Then, depth),
        choice.Else switch
        {
            ScriptIfStatement next => [StepOf(next, depth)],
            ScriptElseStatement rest => Of(rest.Body, depth),
            _ => [],
        });

    private Step Loop(ScriptForStatement written, int depth)
    {
        var body = Of(written.Body, depth);
        var iterator = written.Iterator is ScriptVariableGlobal list ? PathExpression.Of(list) : _rewriter.Rewritten(written.Iterator!);
        var loop = new LoopStep(new ScriptedLoop(body)
        {
            Span = written.Span,
            Variable = _rewriter.Rewritten(written.Variable!),
            Iterator = iterator,
            NamedArguments = _rewriter.Rewritten(written.NamedArguments),
            Else = written.Else is null ? null : _rewriter.Rewritten(written.Else),
        });
        return iterator is PathExpression path && written is { Variable: ScriptVariableGlobal variable, NamedArguments.Count: 0 }
            ? new EachStep(variable.Name, path, body, Of(written.Else?.Body, depth), loop)
            : loop;
    }

    private static string? Included(ScriptFunctionCall call) =>
        call.Target is ScriptVariableGlobal { Name: "include" } && call.Arguments.Count == 1 ? (call.Arguments[0] as ScriptLiteral)?.Value as string : null;
}
