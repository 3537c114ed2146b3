using System.Text;
using Annals.Link;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Preview;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Preview;

/// <summary>However a timeline came to be what it is, the preview shows it as a build would.</summary>
public sealed class WorkspaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _built = new();

    private BuildOptions Options => new(_folder.Path, Theme: null, Output: null, Url: null, Drafts: false);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edits_every_page_is_that_of_a_build(int seed)
    {
        foreach (var (path, text) in FullSite.Files) _folder.Write(path, text);
        if (!File.Exists(_folder["site.yml"])) _folder.Write("site.yml", "title: A timeline\n");
        var entries = Directory.GetFiles(_folder["entries"], "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var chance = new Random(seed);
        var workspace = new Workspace(Options);
        var shown = workspace.Refresh(new HashSet<string>(), null);
        for (var step = 0; step < 24; step++)
        {
            var written = Edit(entries, chance, step);
            shown = workspace.Refresh(written, shown);
            var diagnostics = new Reporting.Diagnostics();
            var result = Build.Run(Options with { Output = _built["output"] }, diagnostics);
            // A preview has no output whose pages could be gone.
            Assert.Equal(diagnostics.Sorted().Where(found => found.Rule != Rules.PageGone), shown.Found);
            if (result.Written is null) continue;
            foreach (var file in Directory.EnumerateFiles(_built["output"], "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith('.')))
            {
                var path = Path.GetRelativePath(_built["output"], file).Replace('\\', '/');
                Assert.True(shown.Site!.File(path) is { } bytes && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(file)),
                    $"seed {seed}, step {step}: {path} differs after {string.Join(", ", written)}\n{Encoding.UTF8.GetString(shown.Site.File(path) ?? [])}");
            }
        }
    }

    [Fact]
    public void Another_wording_of_an_entry_leaves_all_others_as_they_were_linked()
    {
        _folder.Write("site.yml", "title: A timeline\n");
        _folder.Write("entries/a.md", "---\ntitle: A\ndate: 1901\n---\nWords, and [[b]].\n");
        _folder.Write("entries/b.md", "---\ntitle: B\ndate: 1902\n---\nWords.\n");
        var timeline = Linked();
        var other = timeline.Timeline.Entries[1];
        _folder.Write("entries/a.md", "---\ntitle: A\ndate: 1901\n---\nOther words, and [[b|that]] {==marked==}{>>with a note<<}.\n");
        var again = timeline.With(Document("entries/a.md"), new Reporting.Diagnostics());
        Assert.NotNull(again);
        Assert.Same(other, again.Timeline.Entries[1]);
        Assert.Same(again.Timeline.Entries[0], again.Timeline.Moments[0]);
        Assert.Contains("Other words", again.Timeline.Entries[0].Text.Body.Body.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Another\ndate: 1901", "Words, and [[b]].")]
    [InlineData("title: A\ndate: 1903", "Words, and [[b]].")]
    [InlineData("title: A\ndate: 1901\nsummary: In short.", "Words, and [[b]].")]
    [InlineData("title: A\ndate: 1901\npeople: [Ada]", "Words, and [[b]].")]
    [InlineData("title: A\ndate: 1901\nstatus: draft", "Words, and [[b]].")]
    [InlineData("title: A\ndate: 1901\nlanguage: de", "Words, and [[b]].")]
    [InlineData("title: A\ndate: 1901\nadded: 2020-01-01", "Words, and [[b]].")]
    [InlineData("title: A\ndate: 1901", "Words.")]
    [InlineData("title: A\ndate: 1901", "Words, and [[b]].\n\n# A heading")]
    [InlineData("title: A\ndate: 1901", "Words, and [[b]] [@s].")]
    [InlineData("title: A\ndate: 1901\ndisputed:\n- point: P\n  accounts: [{says: X, in: s}]", "Words, and [[b]].")]
    public void What_others_depend_on_is_linked_anew(string frontMatter, string body)
    {
        _folder.Write("site.yml", "title: A timeline\n");
        _folder.Write("entries/a.md", "---\ntitle: A\ndate: 1901\n---\nWords, and [[b]].\n");
        _folder.Write("entries/b.md", "---\ntitle: B\ndate: 1902\n---\nWords.\n");
        _folder.Write("sources/s.md", "---\ntitle: S\n---\n");
        var timeline = Linked();
        _folder.Write("entries/a.md", $"---\n{frontMatter}\n---\n{body}\n");
        Assert.Null(timeline.With(Document("entries/a.md"), new Reporting.Diagnostics()));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _built.Dispose();
    }

    private LinkedTimeline Linked()
    {
        var diagnostics = new Reporting.Diagnostics();
        var linked = Linker.LinkAll(Parser.Parse(Files(), null, diagnostics), withDrafts: false, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return linked;
    }

    private EntryDocument Document(string path) => (EntryDocument)Parser.Parse(
        Files().Documents.Single(file => file.Markdown == _folder[path]), new Reporting.Diagnostics());

    private Annals.Read.InputFiles Files() => Annals.Read.Reader.Read(_folder.Path, theme: null, new Reporting.Diagnostics());

    private HashSet<string> Edit(List<string> entries, Random chance, int step)
    {
        var path = entries[chance.Next(entries.Count)];
        var text = File.ReadAllText(path);
        switch (chance.Next(10))
        {
            case 0:
                File.WriteAllText(path, text.Replace("title: ", $"title: New {step} ", StringComparison.Ordinal));
                break;
            case 1:
                File.WriteAllText(path, text + $"\nSee [[{Path.GetFileNameWithoutExtension(entries[chance.Next(entries.Count)])}]].\n");
                break;
            case 2:
                File.WriteAllText(path, text.Replace("date: ", "date: x", StringComparison.Ordinal));
                break;
            case 3:
                File.WriteAllText(path, text.Replace("date: x", "date: ", StringComparison.Ordinal));
                break;
            case 4:
                var made = _folder[$"entries/new-{step}.md"];
                File.WriteAllText(made, $"---\ntitle: Entry {step}\ndate: 18{step:00}\npeople: [Ada]\n---\nWords.\n");
                entries.Add(made);
                return [made];
            case 5 when entries.Count > 3:
                File.Delete(path);
                entries.Remove(path);
                break;
            case 6:
                File.WriteAllText(path, text + $"\n# Heading {step}\n");
                break;
            default:
                File.WriteAllText(path, text + $"\nWords of step {step}, {{==marked==}}{{>>caveat: and with a note<<}}.\n");
                break;
        }
        return [path];
    }
}
