using System.Text;
using Annals.Parse.Prose;
using Annals.Tests.Support;
using CsCheck;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Whatever an editor does to a text that it may do to plain Markdown, no notation in it is lost without a word.</summary>
public class NotationPropertyTests
{
    private static readonly Gen<string> Words =
        Among("the", "store", "said", "“so it was”", "snake_case", "*bold*", "2022", "a & b", "(p. 3)", "火事", "é").Array[1, 4].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Locator = Among("", ", p. 3", ", para. 5 and 6", " p. [iv]", ", {pp. 4; 7}", ", chap. 2 of 3");

    private static readonly Gen<string> Cited =
        Gen.Select(Among("", "see ", "-", "see also "), Among("a", "b", "a-2022-11-28"), Locator, (prefix, id, locator) => $"{prefix}@{id}{locator}");

    private static readonly Gen<string> Citation = Cited.Array[1, 3].Select(parts => $"[{string.Join("; ", parts)}]");

    private static readonly Gen<string> Link = Gen.Select(
        Among("Ada Okoro", "ada-okoro", "people/ada-okoro", "Ada Okoro of Port Alba"), Gen.OneOf(Gen.Const(""), Words.Select(words => "|" + words)), (name, words) => $"[[{name}{words}]]");

    private static readonly Gen<string> Annotation =
        Gen.Select(Words, Gen.OneOf(Words, Citation), (words, note) => $"{{=={words}==}}{{>>caveat: {note}<<}}");

    private static readonly Gen<string> Text = Gen.OneOf(Citation, Link, Annotation, Words).Array[1, 6].Select(parts => "So " + string.Join(' ', parts) + ".");

    private static readonly Gen<(string Text, int Seed, int Form, bool Wraps, int Escapes)> Case =
        Gen.Select(Text, Gen.Int, Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 3], (text, seed, form, wraps, escapes) => (text, seed, form, wraps, escapes));

    [Fact]
    public void Wrapped_and_escaped_notations_are_read_or_reported() => Case.Array[60].Sample(cases =>
    {
        var saved = cases.Select(Saved).ToArray();
        using var site = TestSite.With(
        [
            Source("a"), Source("b"), Source("a-2022-11-28"), Document("people", "ada-okoro", "title: Ada Okoro\naliases: [Ada Okoro of Port Alba]"),
            .. cases.Select((each, index) => Entry($"plain{index}", "1850", "", each.Text)),
            .. saved.Select((text, index) => Entry($"saved{index}", "1850", "", text)),
        ]).Build();
        for (var i = 0; i < cases.Length; i++)
        {
            var written = Read(site, $"plain{i}");
            Assert.True(!site.Diagnostics.Any(found => found.File == $"input/entries/plain{i}.md"), cases[i].Text);
            var read = Read(site, $"saved{i}");
            var reported = site.Diagnostics.Count(found => found.File == $"input/entries/saved{i}.md" && found.Rule.Code is "AN100" or "AN102" or "AN016");
            Assert.True(read + reported >= written, $"{written} notations in\n{cases[i].Text}\n{read} read and {reported} reported in\n{saved[i]}");
        }
    }, iter: 12, threads: 1);

    private static Gen<string> Among(params string[] texts) => Gen.OneOf([.. texts.Select(Gen.Const)]);

    private static int Read(TestSite site, string slug)
    {
        var body = site.Entry(slug).Document.Head.Body;
        // Words and note of an annotation are two.
        return body.AllMarks.Count(mark => mark is CitationMark or PageLinkMark or NoteReferenceMark) + body.Annotations.Length;
    }

    private static string Saved((string Text, int Seed, int Form, bool Wraps, int Escapes) each)
    {
        var random = new Random(each.Seed);
        var text = Escaped(each.Text, each.Escapes, random);
        var (first, next) = each.Form switch { 1 => ("- ", "  "), 2 => ("> ", "> "), 3 => ("> 1. ", ">    "), _ => ("", "") };
        var saved = new StringBuilder(first);
        foreach (var sign in text)
        {
            if (sign == ' ' && each.Wraps && random.Next(2) == 0) saved.Append('\n').Append(next);
            else saved.Append(sign);
        }
        return saved.ToString();
    }

    // 1: remark; 2: Pandoc; 3: TipTap. Each escapes in its own way, and each only here and there.
    private static string Escaped(string text, int editor, Random random)
    {
        if (editor == 0) return text;
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isSign = editor switch
            {
                1 => text[i] is '[' or '_' || (text[i] == '@' && i > 0 && text[i - 1] is '-' or ' '),
                2 => text[i] is '[' or ']' or '<' or '>' or '@' or '_',
                _ => text[i] is '[' or ']' or '<' or '>' or '&',
            };
            if (!isSign || random.Next(3) == 0) escaped.Append(text[i]);
            else if (editor == 3 && text[i] is '<' or '>' or '&') escaped.Append(text[i] switch { '<' => "&lt;", '>' => "&gt;", _ => "&amp;" });
            else escaped.Append('\\').Append(text[i]);
        }
        return escaped.ToString();
    }
}
