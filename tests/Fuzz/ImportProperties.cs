using System.Security.Cryptography;
using System.Text;
using Annals.Import;
using Annals.Import.Drafts;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Fuzz;

/// <summary>A file to import: recognised, read, and made drafts of that can be read again.</summary>
internal static class ImportProperties
{
    private static readonly ExistingInput Nothing = new("input", new TextFile("input/site.yml", "title: A timeline\n"), [], [], [], []);

    public static void Hold(string text)
    {
        if (Input.Text("x", text) is not { } file) return;
        var drafts = Drafts(file);
        Broken.Unless(drafts.SequenceEqual(Drafts(file)), "the same file gives other drafts");
        foreach (var draft in drafts) AssertSound(draft);
    }

    private static Draft[] Drafts(TextFile file)
    {
        var original = new OriginalFile(file.Path, file.Text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))));
        var (names, diagnostics) = (new FreeNames(Nothing), new Diagnostics());
        if (ImportFormats.Recognise(original, isMapped: false, diagnostics) is not { } format) return [];
        var results = ImportFormats.Import([(original, format)], new ImportContext(Nothing, names, null, diagnostics, CancellationToken.None));
        return [.. results.SelectMany(result => result.Imported).SelectMany(file => file.Drafts)];
    }

    private static void AssertSound(Draft draft)
    {
        var (folder, name) = draft.Path.Split('/') is [var first, var second] ? (first, second) : throw new Broken($"“{draft.Path}” is no place for a draft");
        Broken.Unless(folder is "entries" or "sources" && !name.StartsWith('.') && Encoding.UTF8.GetByteCount(name) < 250, $"“{draft.Path}” is no place for a draft");
        if (!name.EndsWith(".md", StringComparison.Ordinal)) return;
        var diagnostics = new Diagnostics();
        var kind = folder == "entries" ? DocumentKind.Entry : DocumentKind.Source;
        DocumentParser.Parse(new Document(kind, "x", draft.Path, Utf8Text.Decode(draft.Path, Encoding.UTF8.GetBytes(draft.Text), diagnostics), null), diagnostics);
        Broken.Unless(diagnostics.Sorted().IsEmpty, $"a draft is not sound: {diagnostics.Sorted().FirstOrDefault()}\n{draft.Text}");
    }
}
