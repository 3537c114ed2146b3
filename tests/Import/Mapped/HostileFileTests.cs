using System.Collections.Immutable;
using System.Text;
using Annals.Import;
using Annals.Tests.Support;
using CsCheck;

namespace Annals.Tests.Import.Mapped;

/// <summary>Whatever stands in a file, it is imported so that the check passes, or refused with a diagnostic.</summary>
public class HostileFileTests
{
    private const string Map = """
        entry: {title: [title, name], date: {from: date, to: end}, people: actors, tags: {from: tags, split: " "}, summary: about, text: text, image: {src: cover.file, alt: cover.alt}}
        sources: [{from: sources, id: id, title: title, url: url, publisher: outlet, published: date, byline: by, text: note}, {url: link}]
        """;

    private static readonly string[] Originals =
    [
        "---\ntitle: \"The fire\"\ndate: 2022-11-22 10:00:00 +0100\nend: 2022-11-27\nactors: [{name: Ada, role: x}, Bob]\ntags: a b\ncover: {file: x.jpg, alt: X}\nsources:\n  - {id: s1, url: https://example.org/a, title: A, outlet: Herald, date: 22 November 2022, note: \"*see* [[x]]\"}\n  - https://example.org/b\n---\nText [@s1, p. 3] and [[Flood|w]] {==a==}{>>caveat: b [@s1]<<} {% if %} <b>x</b>\n\n| a | b |\n| - | - |\n| [x](y) | ![](z) |\n\n> - `code` [![a](b)](c) <!-- d --> ~~e~~ [f][g] <div>\n\n```\n{{ h }}\n```\n\n[g]: ../i \"j\"\n1. http://k.example.org www.l.org ftp://m.n\n",
        "- {title: Flood, date: 2022, actors: Ada, sources: {title: B, by: [C]}, link: http://d.example.org}\n- title: E\n  date: '2021?'\n  text: |\n    *f* [[g]]\n\n    # h\n",
    ];

    private static readonly string[] Pieces =
    [
        "{==", "==}", "{>>", "<<}", "[[", "]]", "[@", "[", "]", "(", ")", "![", "](", "`", "```", "~~~", "<!--", "-->", "{%", "}}", "|", "\n|-|\n", "\n", "\n\n", "    ", "\t", "> ", "- ", "1. ",
        "# ", "---", "\n---\n", "...", ": ", "*", "**", "_", "~~", "\\", "&#0;", "&", "*x", "!!binary ", "? ", "%YAML 1.2\n", "\"", "'", "{", "}", ",", "\0", "\uFFFF", "é", "\u2028", "\U0001F600", "\uFEFF",
        "<b>", "</b>", "<a href=\"", "https://", "ftp://x", "javascript:x", "media/x", "[x](y)", "\"\\uD800\"", "[^1]", "[g]:", "@s1", "2022-13-45", "99999999999999", "|2", ">-",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    private static readonly Gen<(double, string, int)[]> Changes = Gen.Select(Gen.Double[0, 1], Piece, Gen.Int[0, 6]).Array[1, 12];

    [Fact]
    public void A_mutated_file_never_breaks_the_import_and_what_is_made_passes_the_check() =>
        Gen.Select(Gen.Int[0, Originals.Length - 1], Changes, (original, changes) => Mutate(Originals[original], changes)).Array[1, 3]
            .Sample(texts => Import(Map, texts), iter: 300);

    [Fact]
    public void No_text_whatever_breaks_the_import_and_what_is_made_passes_the_check() =>
        Gen.OneOf(Piece, Gen.Int[0, 3].Select(letter => "ab c"[letter].ToString())).Array[1, 40]
            .Sample(pieces => Import(Map, [$"---\ntitle: A\ndate: 2022\nsources: [{{id: s1, title: A}}]\n---\n{string.Concat(pieces)}"]), iter: 300);

    [Fact]
    public void A_mutated_map_never_breaks_the_import() =>
        Changes.Sample(changes => Import(Mutate(Map, changes), Originals), iter: 100);

    private static void Import(string map, string[] texts)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("input/media/y", "a file");
        folder.Write("map.yml", Encoding.UTF8.GetBytes(map));
        var files = texts.Select((text, index) => folder[text.StartsWith("---", StringComparison.Ordinal) ? $"{index}.md" : $"{index}.yml"]).ToImmutableArray();
        foreach (var (text, file) in texts.Zip(files)) File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        var found = new Reporting.Diagnostics();
        var summary = Importer.Run(new ImportOptions(files, folder["input"], folder["map.yml"], DryRun: false), new Progress<string>(), found)!;
        Assert.True(summary.IsWritten);
        Assert.Equal(found.HasErrors, summary.Imported.Length + summary.Known.Length < files.Length);
        var checks = new Reporting.Diagnostics();
        Build.Run(new BuildOptions(folder["input"], null, null, null, Drafts: true), checks);
        // What looks like a notation where it comes from is plain text here, and said to be.
        Assert.True(checks.Sorted().All(found => found.Rule.Code is "AN101" or "AN102"), string.Join('\n', checks.Sorted()) + "\n" + string.Join("\n=====\n", texts));
    }

    private static string Mutate(string text, (double Where, string Piece, int Cut)[] changes)
    {
        foreach (var (where, piece, cut) in changes)
        {
            var at = (int)(where * text.Length);
            text = string.Concat(text.AsSpan(0, at), piece, text.AsSpan(Math.Min(at + cut, text.Length)));
        }
        return text;
    }
}
