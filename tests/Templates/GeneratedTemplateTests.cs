using Annals.Tests.Support;
using Annals.Text;
using CsCheck;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Templates;

/// <summary>Whatever a theme writes within what docs/themes.md allows, it says in a page what it says to plain Scriban, escaping aside.</summary>
public class GeneratedTemplateTests
{
    private const string Before = "<main id=\"_main\">\n", After = "</main>";

    private const string Known = "{{ n = 3; s = 'a<b'; e = ''; t = true; z = null; xs = [3, 1, 2]; ys = ['q', 'p & r']; o = {k: 'v', m: {i: 5}, l: [1, 2]} }}";

    private static readonly Gen<string> Value = One(
        "n", "s", "e", "t", "z", "xs", "ys", "o.k", "o.m.i", "o.l", "o.m", "1", "2.5", "-1", "'x'", "'<i>'", "true", "null", "[n, s]", "{k: n}", "(1..n)", "xs[0]", "o['k']", "xs.size", "s.size", "for.index");

    private static readonly Gen<string> Filter = One(
        "string.upcase", "string.append '&'", "string.size", "string.split 'a'", "string.truncate 5", "string.replace 'a' '<'", "string.slice 1", "array.size", "array.first", "array.last",
        "array.sort", "array.reverse", "array.join ', '", "array.uniq", "array.add 4", "array.contains 1", "array.compact", "math.plus 1", "math.times 2", "math.round", "math.abs", "math.divided_by 2");

    private static readonly Gen<string> Operator = One("+", "-", "*", "==", "!=", "<", ">", "&&", "||", "??");

    private static readonly Gen<string> Expression = Gen.Frequency(
        (4, Value),
        (3, Gen.Select(Value, Filter, (value, filter) => $"{value} | {filter}")),
        (2, Gen.Select(Value, Filter, Filter, (value, first, second) => $"{value} | {first} | {second}")),
        (3, Gen.Select(Value, Operator, Value, (left, sign, right) => $"({left} {sign} {right})")),
        (1, Gen.Select(Value, Value, Value, (condition, then, otherwise) => $"({condition} ? {then} : {otherwise})")),
        (1, Value.Select(value => $"!{value}")));

    private static readonly Gen<string> Text = One("a", " b\n", "<p>", "</p>\n", "&amp;", "é ", "\n\n", "{ }");

    private static Gen<string> One(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Statements(int depth) => Statement(depth).Array[0, 3].Select(string.Concat);

    private static Gen<string> Statement(int depth)
    {
        var plain = Gen.Frequency(
            (3, Text),
            (4, Expression.Select(expression => $"{{{{ {expression} }}}}")),
            (1, Expression.Select(expression => $"{{{{~ {expression} -}}}}")),
            (2, Gen.Select(One("n", "s", "w"), Expression, (name, expression) => $"{{{{ {name} = {expression} }}}}")));
        if (depth == 0) return plain;
        var inner = Statements(depth - 1);
        return Gen.Frequency(
            (4, plain),
            (2, Gen.Select(Expression, inner, inner, (condition, then, otherwise) => $"{{{{ if {condition} }}}}{then}{{{{ else }}}}{otherwise}{{{{ end }}}}")),
            (3, Gen.Select(One("x", "y", "n"), Expression, inner, (name, list, body) => $"{{{{ for {name} in {list} }}}}{body}{{{{ for.index }}}}{{{{ end }}}}")),
            (1, Gen.Select(Expression, inner, inner, (value, first, second) => $"{{{{ case {value} }}}}{{{{ when 1, 'x' }}}}{first}{{{{ else }}}}{second}{{{{ end }}}}")),
            (1, inner.Select(body => $"{{{{ capture c }}}}{body}{{{{ end }}}}{{{{ c }}}}")),
            (1, inner.Select(body => $"{{{{ with o }}}}{body}{{{{ k }}}}{{{{ end }}}}")),
            (1, inner.Select(body => $"{{{{ func f(p) }}}}{body}{{{{ p }}}}{{{{ end }}}}{{{{ f n }}}}")),
            (1, inner.Select(body => $"{{{{ i = 0 }}}}{{{{ while i < 3 }}}}{{{{ i = i + 1 }}}}{{{{ if i == 2 }}}}{{{{ continue }}}}{{{{ end }}}}{body}{{{{ end }}}}")));
    }

    [Fact]
    public void A_page_says_what_plain_Scriban_says() => Statements(3).Sample(
        generated =>
        {
            var template = Known + generated;
            var plain = Plain(template);
            using var site = TestSite.With(Entry("e", "1850"), ("theme/layouts/entry.html", template)).Build();
            if (plain is null) Assert.All(site.Diagnostics, found => Assert.Contains(found.Rule.Code, new[] { "AN030", "AN031" }));
            Assert.Equal(plain is null, site.Diagnostics.Length > 0);
            if (plain is not null) Assert.Equal(plain, MainOf(site.Text("entries/e/index.html")));
        },
        iter: 300);

    /// <summary>As plain Scriban has it, strict, with what values say escaped where they are written; null where it is an error.</summary>
    private static string? Plain(string text)
    {
        var template = Template.Parse(text);
        if (template.HasErrors) return null;
        var context = new EscapingContext();
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException)
        {
            return null;
        }
    }

    private static string MainOf(string page)
    {
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return page[start..page.IndexOf(After, start, StringComparison.Ordinal)];
    }

    // Nothing here but what a user of Scriban would set, and the escaping, which plain Scriban has none of.
    private sealed class EscapingContext : TemplateContext
    {
        public EscapingContext()
        {
            StrictVariables = true;
            EnableRelaxedMemberAccess = false;
            EnableRelaxedIndexerAccess = false;
            AutoIndent = false;
            LimitToString = 0;
            PushGlobal(new ScriptObject());
        }

        public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
        {
            if (textAsObject is not null) Write(Markup.Escape(ObjectToString(textAsObject) ?? ""));
            return this;
        }
    }
}
