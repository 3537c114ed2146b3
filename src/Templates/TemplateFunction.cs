using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Annals.Templates;

/// <summary>A function that templates can call, without reflection.</summary>
/// <param name="required">How many values it needs; more are handed over as they are.</param>
internal sealed class TemplateFunction(int required, Func<TemplateContext, ScriptNode?, ScriptArray, object?> work) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count < required)
            throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, $"this function needs {required} values");
        return work(context, callerContext, arguments);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
