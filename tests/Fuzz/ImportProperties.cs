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
    public static readonly ExistingInput Nothing = new("input", new TextFile("input/site.yml", "title: A timeline\n"), [], [], [], []);

    public static void Hold(string text)
    {
        if (Input.Text("x", text) is not { } file) return;
        var original = new OriginalFile(file.Path, file.Text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))));
        var drafts = Drafts(original);
        Broken.Unless(drafts.SequenceEqual(Drafts(original)), "the same file gives other drafts");
        foreach (var draft in drafts) AssertSound(draft);
    }

    public static Draft[] Drafts(OriginalFile original)
    {
        var (names, diagnostics) = (new FreeNames(Nothing), new Diagnostics());
        if (ImportFormats.Recognise(original, isMapped: false, diagnostics) is not { } format) return [];
        var results = ImportFormats.Import([(original, format)], new ImportContext(Nothing, names, null, diagnostics, CancellationToken.None));
        return [.. results.SelectMany(result => result.Imported).SelectMany(file => file.Drafts)];
    }

    public static void AssertSound(Draft draft)
    {
        var (folder, name) = draft.Path.Split('/') is [var first, var second] ? (first, second) : throw new Broken($"“{draft.Path}” is no place for a draft");
        Broken.Unless(folder is "entries" or "sources" && !name.StartsWith('.') && Encoding.UTF8.GetByteCount(name) < 250, $"“{draft.Path}” is no place for a draft");
        if (!name.EndsWith(".md", StringComparison.Ordinal)) return;
        var diagnostics = new Diagnostics();
        var kind = folder == "entries" ? DocumentKind.Entry : DocumentKind.Source;
        DocumentParser.Parse(new Document(kind, "x", draft.Path, Utf8Text.Decode(draft.Path, Encoding.UTF8.GetBytes(draft.Text), diagnostics), null), diagnostics);
        // A date in EDTF stays what it is, and that it reads like a span of years is for the check to say.
        var faults = diagnostics.Sorted().Where(fault => fault.Rule != Rules.DoubtfulDate).ToArray();
        Broken.Unless(faults.Length == 0, $"a draft is not sound: {faults.FirstOrDefault()}\n{draft.Text}");
    }
}
