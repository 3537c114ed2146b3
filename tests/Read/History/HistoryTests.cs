using System.Collections.Immutable;
using System.Diagnostics;
using Annals.Reporting;
using Annals.Tests.Support;
using Annals.Timelines;

namespace Annals.Tests.Read.History;

/// <summary>When entries were added and changed, from repositories that git itself made.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HistoryTests() => Git("init", "-q", "-b", "main", "site");

    [Fact]
    public void An_entry_without_keys_was_added_and_changed_by_its_first_and_last_commit()
    {
        Write("a", "1850");
        Write("ü \"b\"", "1851");
        Commit(1);
        Write("a", "1850~");
        Write("keys", "1852", "added: 2020-01-01");
        Commit(2);
        Assert.Equal([(Day(1), Day(2)), (Day(1), Day(1)), (new DateTime(2020, 1, 1), new DateTime(2020, 1, 1))], Build().Select(Dates));
    }

    [Fact]
    public void Moving_a_file_as_it_is_does_not_change_it()
    {
        Write("a", "1850");
        Commit(1);
        Write("a", "1851");
        Commit(2);
        Git("-C", "site", "mv", "input/entries/a.md", "input/entries/b.md");
        Commit(3);
        Assert.Equal([(Day(1), Day(2))], Build().Select(Dates));
    }

    [Fact]
    public void What_is_not_committed_has_the_time_of_its_file()
    {
        Write("a", "1850");
        Commit(1);
        Write("b", "1851");
        var publications = Build();
        Assert.Equal((Day(1), Day(1)), Dates(publications[0]));
        Assert.Equal((null, null), (publications[1].Added, publications[1].Changed));
        Assert.Equal(File.GetLastWriteTimeUtc(Path.Combine(_folder["site"], "input/entries/b.md")), publications[1].ChangedOrWritten);
    }

    [Fact]
    public void A_repository_without_a_commit_tells_nothing()
    {
        Write("a", "1850");
        Assert.Null(Build().Single().Changed);
    }

    [Fact]
    public void A_part_of_the_history_is_not_taken_for_the_whole()
    {
        Write("a", "1850");
        Commit(1);
        Write("b", "1851");
        Commit(2);
        Git("clone", "-q", "--depth", "1", "file://" + _folder["site"], "shallow");
        var publications = Build("shallow", out var found);
        Assert.All(publications, publication => Assert.Null(publication.Changed));
        var warning = Assert.Single(found);
        Assert.Equal((Rules.NoHistory, Severity.Warning), (warning.Rule, warning.Rule.Severity));
        Assert.Contains("git fetch --unshallow", warning.Message, StringComparison.Ordinal);
        Assert.EndsWith("shallow/input/site.yml", warning.File, StringComparison.Ordinal);

        // Where every entry says it itself, nobody asks.
        foreach (var slug in (string[])["a", "b"]) _folder.Write($"shallow/input/entries/{slug}.md", "---\ntitle: T\ndate: 1850\nadded: 2020\n---\n");
        Build("shallow", out found);
        Assert.Empty(found);
    }

    [Fact]
    public void Without_an_address_nobody_asks()
    {
        Write("a", "1850");
        Commit(1);
        Git("clone", "-q", "--depth", "1", "file://" + _folder["site"], "shallow");
        var diagnostics = new Reporting.Diagnostics();
        var timeline = Annals.Build.Check(new BuildOptions(_folder["shallow/input"], null, null, null, Drafts: false), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Null(timeline.Publications.Single().Added);
    }

    public void Dispose() => _folder.Dispose();

    private static DateTime Day(int day) => new(2022, 11, day, 10, 0, 0);

    private static (DateTime?, DateTime?) Dates(Publication publication) => (publication.Added, publication.Changed);

    private ImmutableArray<Publication> Build()
    {
        var publications = Build("site", out var found);
        Assert.Empty(found);
        return publications;
    }

    private ImmutableArray<Publication> Build(string name, out ImmutableArray<Diagnostic> found)
    {
        var diagnostics = new Reporting.Diagnostics();
        var timeline = Annals.Build.Check(new BuildOptions(_folder[name + "/input"], null, null, PublishedSite.Url, Drafts: false), diagnostics);
        found = diagnostics.Sorted();
        return timeline.Publications;
    }

    private void Write(string slug, string date, string keys = "")
    {
        _folder.Write("site/input/site.yml", "title: T\n");
        var (path, text) = Markdown.Entry(slug, date, keys, "Some words that stay when the file is changed.");
        _folder.Write("site/input/" + path, text);
    }

    private void Commit(int day)
    {
        Git("-C", "site", "add", ".");
        Git(day, "-C", "site", "commit", "-q", "-m", "A change");
    }

    private void Git(params string[] arguments) => Git(1, arguments);

    private void Git(int day, params string[] arguments)
    {
        string[] person = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        var start = new ProcessStartInfo("git", [.. person, .. arguments]) { WorkingDirectory = _folder.Path };
        start.Environment["GIT_COMMITTER_DATE"] = $"2022-11-{day:00}T10:00:00Z";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
