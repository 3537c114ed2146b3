using System.Collections.Immutable;
using System.Text;
using Annals.Read.History;
using Annals.Reporting;
using Annals.Tests.Support;
using Annals.Timelines;

namespace Annals.Tests.Read.History;

/// <summary>What git says of the files is data, which anybody with a commit in the history may have written.</summary>
public sealed class GitAnswerTests : IDisposable
{
    private const string Sound = "A <a@example.org> 1669111200 +0000";

    private static readonly DateTime Known = new(2022, 11, 22, 10, 0, 0);

    private readonly GitRepository _repository = new();

    public static TheoryData<string> Unreadable =>
    [
        "A <a@example.org> 99999999999999 +0000",
        "A <a@example.org> 253402300800 +0000",
        "A <a@example.org> 9223372036854775807 +0000",
        "A <a@example.org> 9223372036854775808 +0000",
        "A <a@example.org> 18446744073709551615 +0000",
        "A <a@example.org> 999999999999999999999999999999 +0000",
        "A <a@example.org> -5 +0000",
        "A <a@example.org> 1e3 +0000",
        "A <a@example.org> soon +0000",
        "A <a@example.org>",
        "A <a@example.org",
        " ",
        "",
    ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_date_that_cannot_be_read_is_unknown_and_the_file_is_named(string committer)
    {
        _repository.WriteEntry("a");
        _repository.WriteEntry("b", "added: 2020-01-01\n");
        _repository.Commit(committer);
        var publications = Publications(out var found);
        Assert.Equal([(null, null), (new DateTime(2020, 1, 1), new DateTime(2020, 1, 1))], publications.Select(each => (each.Added, each.Changed)));
        var warning = Assert.Single(found);
        Assert.Equal(("AN073", Severity.Warning), (warning.Rule.Code, warning.Rule.Severity));
        Assert.EndsWith("input/entries/a.md", warning.File, StringComparison.Ordinal);
        Assert.Equal("git gives no date that can be read for the first or the last commit of this file; give it “added” and “updated”", warning.Message);
    }

    [Fact]
    public void The_last_second_that_there_is_a_date_for_is_one()
    {
        _repository.WriteEntry("a");
        _repository.Commit("A <a@example.org> 253402300799 +0000");
        Assert.Equal(new DateTime(9999, 12, 31, 23, 59, 59), Publications(out var found).Single().Added);
        Assert.Empty(found);
        var build = _repository.Run("build");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
    }

    [Fact]
    public void Only_what_the_commit_would_have_said_is_unknown_and_many_files_have_one_warning()
    {
        foreach (var slug in (string[])["a", "b", "c"]) _repository.WriteEntry(slug);
        _repository.Commit(Sound);
        _repository.WriteEntry("b", "summary: Changed\n");
        _repository.WriteEntry("d");
        _repository.WriteEntry("e");
        _repository.Commit("A <a@example.org> 99999999999999 +0000");
        _repository.WriteEntry("c", "summary: Changed\n");
        _repository.WriteEntry("e", "summary: Changed\n");
        _repository.Commit("A <a@example.org> 1669197600 +0000");

        Assert.Equal(
            [(Known, Known), (Known, Known), (Known, Known.AddDays(1)), (null, null), (null, Known.AddDays(1))],
            Publications(out var found).Select(each => (each.Added, each.Changed)));
        var warning = Assert.Single(found);
        Assert.EndsWith("input/entries/b.md", warning.File, StringComparison.Ordinal);
        Assert.Contains("of this file, nor of 2 more entries; give it", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_goes_on()
    {
        _repository.WriteEntry("a");
        _repository.Commit("A <a@example.org> 99999999999999 +0000");
        foreach (var command in (string[][])[["check"], ["build"], ["export", "json"], ["export", "ics"]])
        {
            var run = _repository.Run(command);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("input/entries/a.md(1,1): warning AN073: ", run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Names_of_files_and_messages_of_commits_may_hold_anything()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such file names.");
        string[] names = ["tab\there", "quote\"here", "line\nhere", "\u0001669111200", "M", "\\back\\slash", "東京 ü", "R100"];
        foreach (var name in names) _repository.WriteEntry(name);
        _repository.Commit(Sound, "\u0001123\0\nM\0input/entries/M.md\0\n\nA\tb “\u00ff");
        Assert.All(Publications(out var found), each => Assert.Equal((Known, Known), (each.Added, each.Changed)));
        Assert.DoesNotContain(found, each => each.Rule.Code is "AN070" or "AN073");
    }

    [Fact]
    public void Two_names_that_are_not_UTF_8_are_not_taken_for_each_other_nor_for_one_that_is()
    {
        byte[] log = [.. "\u0001200\0\nA\0entries/"u8, 0xFF, .. ".md\0A\0entries/"u8, 0xFE, .. ".md\0A\0entries/\uFFFD.md\0\u0001100\0\nA\0entries/"u8, 0xFF, .. ".md\0"u8];
        var only = Assert.Single(GitLog.Read(log).Changes);
        Assert.Equal(("entries/\uFFFD.md", DateTime.UnixEpoch.AddSeconds(200)), (only.Key, only.Value.Added));
    }

    [Fact]
    public void A_name_that_became_UTF_8_keeps_its_history()
    {
        byte[] log = [.. "\u0001200\0\nR100\0entries/"u8, 0xFC, .. ".md\0entries/ü.md\0\u0001100\0\nA\0entries/"u8, 0xFC, .. ".md\0"u8];
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(100), GitLog.Read(log).Of("entries/ü.md")?.Added);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("\u0001")]
    [InlineData("\u0001\0\nA")]
    [InlineData("\u00011\0\nR100\0entries/a.md")]
    [InlineData("no log at all\n\n\n")]
    [InlineData("\nA\0\0A\0\0")]
    public void An_answer_that_is_cut_off_or_none_is_no_fault(string log) => Assert.NotNull(GitLog.Read(Encoding.UTF8.GetBytes(log)));

    [Fact]
    public void A_history_that_cannot_be_read_is_not_taken_for_none()
    {
        _repository.WriteEntry("a");
        _repository.Commit(Sound);
        _repository.WriteEntry("b");
        var first = _repository.Git("rev-parse", "main");
        _repository.Commit(Sound);
        File.Delete(Path.Combine(_repository.Root, ".git", "objects", first[..2], first[2..]));
        Assert.All(Publications(out var found), each => Assert.Null(each.Added));
        var warning = Assert.Single(found);
        Assert.Equal("AN070", warning.Rule.Code);
        Assert.Contains(first, warning.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _repository.Dispose();

    private ImmutableArray<Publication> Publications(out ImmutableArray<Diagnostic> found)
    {
        var diagnostics = new Reporting.Diagnostics();
        var timeline = Annals.Build.Check(new BuildOptions(Path.Combine(_repository.Root, "input"), null, null, null, Drafts: false), diagnostics);
        found = diagnostics.Sorted();
        return timeline.Publications;
    }
}
