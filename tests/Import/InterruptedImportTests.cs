using Annals.Disk;
using Annals.Import;
using Annals.Import.Writing;
using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>An import that ends after any of its steps is finished or undone by the next one, exactly.</summary>
public sealed class InterruptedImportTests : IDisposable
{
    private const string Slides = """
        {"title": {"text": {"headline": "Ours"}}, "events": [{"start_date": {"year": "1901"}, "text": {"headline": "A slide"}}],
         "eras": [{"start_date": {"year": "1901"}, "end_date": {"year": "1905"}, "text": {"headline": "An era"}}]}
        """;

    private readonly List<TemporaryFolder> _grounds = [];

    [Theory]
    [InlineData("title: A timeline\n")]
    [InlineData(null)]
    public void After_each_step_the_next_import_comes_to_the_same(string? settings)
    {
        var whole = Ground(settings);
        Run(whole);
        var expected = TemporaryFolder.Contents(whole["input"]);
        Assert.Contains("periods:", expected["site.yml"], StringComparison.Ordinal);
        var finished = 0;
        for (var cut = 1; ; cut++)
        {
            var ground = Ground(settings);
            var isCut = Interrupt(ground, cut);
            var summary = Run(ground);
            AssertSame(expected, ground);
            Assert.True(summary.Finished is null || summary.Imported.All(file => file.Drafts.IsEmpty), "what was finished was imported again");
            finished += summary.Finished is null ? 0 : 1;
            if (!isCut) break;
        }
        // With the intention there, none to all of seven files, and the list.
        Assert.Equal(10, finished);
    }

    [Fact]
    public void What_finishes_it_may_be_interrupted_as_well()
    {
        var whole = Ground();
        Run(whole);
        var expected = TemporaryFolder.Contents(whole["input"]);
        for (var first = StepsOfStaging; first < StepsOfStaging + 10; first++)
            for (var second = 0; second < 11; second++)
            {
                var ground = Ground();
                Interrupt(ground, first);
                var input = new WritableFolder(ground["input"]);
                if (PendingImport.Read(input, new Reporting.Diagnostics()) is not { } left) continue;
                foreach (var step in new ImportSteps(input, new Reporting.Diagnostics()).Finish(left).Take(second)) step();
                Run(ground);
                AssertSame(expected, ground);
            }
    }

    [Fact]
    public void What_takes_it_back_may_be_interrupted_as_well()
    {
        var whole = Ground();
        Run(whole);
        var expected = TemporaryFolder.Contents(whole["input"]);
        for (var cut = 0; cut < 9; cut++)
        {
            var ground = Ground();
            Assert.True(Interrupt(ground, StepsOfStaging + 5));
            var input = new WritableFolder(ground["input"]);
            var left = PendingImport.Read(input, new Reporting.Diagnostics())!;
            foreach (var step in new ImportSteps(input, new Reporting.Diagnostics()).Undo(left).Take(cut)) step();
            Run(ground);
            AssertSame(expected, ground);
        }
    }

    [Fact]
    public void A_file_that_an_author_made_or_changed_meanwhile_stays_and_what_was_to_stand_there_stands_beside_it()
    {
        var ground = Ground();
        Interrupt(ground, StepsOfStaging + 1);
        var drafts = PendingImport.Read(new WritableFolder(ground["input"]), new Reporting.Diagnostics())!.Drafts;
        var (edited, made, gone) = (drafts[0].File, drafts[2].File, drafts[3].File);
        var text = File.ReadAllText(ground["input/" + drafts[2].Staged]);
        ground.Write("input/" + edited, "mine");
        ground.Write("input/" + made, "mine, too");
        ground.Write("input/site.yml", "title: Another\n");
        File.Delete(ground["input/" + drafts[3].Staged]);
        var diagnostics = new Reporting.Diagnostics();
        Run(ground, diagnostics);
        Assert.Equal("mine", File.ReadAllText(ground["input/" + edited]));
        Assert.Equal("mine, too", File.ReadAllText(ground["input/" + made]));
        Assert.Equal(text, File.ReadAllText(ground["input/" + made.Replace(".md", "-2.md", StringComparison.Ordinal)]));
        Assert.False(File.Exists(ground["input/" + gone]));
        Assert.Equal("title: Another\n", File.ReadAllText(ground["input/site.yml"]));
        Assert.Contains("An era", File.ReadAllText(ground["input/site-2.yml"]), StringComparison.Ordinal);
        Assert.Equal(
            new[] { made, "site.yml" }.Select(file => $"{ground["input/" + file]}: AN053").Order(StringComparer.Ordinal),
            diagnostics.Sorted().Select(found => $"{found.File}: {found.Rule.Code}"));
        AssertNothingHidden(ground);
    }

    [Fact]
    public void A_list_that_has_grown_meanwhile_keeps_what_it_has()
    {
        var ground = Ground();
        Interrupt(ground, StepsOfStaging + 1);
        var theirs = $"{new string('a', 64)}\tother.txt\tentries/other.md";
        ground.Write("input/.imported", theirs);
        Run(ground);
        var list = File.ReadAllLines(ground["input/.imported"]);
        Assert.Equal((4, theirs), (list.Length, list[0]));
    }

    [Fact]
    public void A_file_that_was_damaged_meanwhile_is_said()
    {
        var ground = Ground();
        Interrupt(ground, StepsOfStaging);
        var draft = PendingImport.Read(new WritableFolder(ground["input"]), new Reporting.Diagnostics())!.Drafts[0];
        ground.Write("input/" + draft.Staged, "half");
        var diagnostics = new Reporting.Diagnostics();
        Run(ground, diagnostics);
        Assert.Equal((ground["input/" + draft.File], "AN053"), (diagnostics.Sorted().Single().File, diagnostics.Sorted().Single().Rule.Code));
        Assert.False(File.Exists(ground["input/" + draft.File]));
        AssertNothingHidden(ground);
    }

    public static TheoryData<string> Strangers => new(
        "", "annals import 1\n", "annals import 1\nend", "annals import 2\nend\n", "annals import 1\nmore\nend\n",
        Line("../secret", "../" + Hidden), Line("entries/../../secret", "entries/../../" + Hidden), Line("/etc/x", "/etc/" + Hidden), Line("secret", Hidden),
        Line("entries/a.md", "../" + Hidden), Line("entries/a.md", "entries/b.md"), Line("entries/a.md", "people/" + Hidden), Line("entries/.git", "entries/" + Hidden),
        Line("media/a.html", "media/" + Hidden), Line("entries/a.md", "entries/" + Hidden, replaced: new string('a', 64)), Line("site.yml", "entries/" + Hidden),
        Line("entries/a\\b.md", "entries/" + Hidden), $"annals import 1\ndone\t{new string('a', 64)}\tx\t../secret\nend\n");

    [Theory]
    [MemberData(nameof(Strangers))]
    public void An_intention_that_no_import_writes_moves_and_removes_nothing(string intention)
    {
        var ground = Ground();
        ground.Write("secret", "secret");
        ground.Write("input/.imported-intent", intention);
        var diagnostics = new Reporting.Diagnostics();
        Run(ground, diagnostics);
        var whole = Ground();
        Run(whole);
        Assert.Equal((ground["input/.imported-intent"], "AN053"), (diagnostics.Sorted().Single().File, diagnostics.Sorted().Single().Rule.Code));
        Assert.Equal("secret", File.ReadAllText(ground["secret"]));
        AssertSame(TemporaryFolder.Contents(whole["input"]), ground);
    }

    [Fact]
    public void A_dry_run_says_that_there_is_one_and_leaves_it()
    {
        var ground = Ground();
        Interrupt(ground, StepsOfStaging + 3);
        var before = TemporaryFolder.Contents(ground["input"]);
        var diagnostics = new Reporting.Diagnostics();
        var summary = Run(ground, diagnostics, dryRun: true);
        Assert.Equal("AN053", diagnostics.Sorted().Single().Rule.Code);
        Assert.Empty(summary.Imported);
        Assert.Equal(3, summary.Known.Length);
        Assert.Equal(before, TemporaryFolder.Contents(ground["input"]));
    }

    public void Dispose() => _grounds.ForEach(ground => ground.Dispose());

    // Two clippings with a source, its words and an entry each, a slide, the settings, and the intention.
    private const int StepsOfStaging = 9;

    private const string Hidden = ".annals-new-0123456789abcdef0123456789abcdef";

    private static string Line(string file, string staged, string replaced = "-") => $"annals import 1\nplace\t{file}\t{staged}\t{new string('0', 64)}\t{replaced}\nend\n";

    private TemporaryFolder Ground(string? settings = "title: A timeline\n")
    {
        var ground = new TemporaryFolder();
        _grounds.Add(ground);
        if (settings is not null) ground.Write("input/site.yml", settings);
        ManyClippings.Write(ground, 2);
        ground.Write("slides.json", Slides);
        return ground;
    }

    private static ImportOptions Options(TemporaryFolder ground, bool dryRun = false) =>
        new([.. ((string[])["01.txt", "02.txt", "slides.json"]).Select(name => ground[name])], ground["input"], Map: null, dryRun);

    private static ImportSummary Run(TemporaryFolder ground, Reporting.Diagnostics? diagnostics = null, bool dryRun = false) =>
        Importer.Run(Options(ground, dryRun), new Progress<string>(), diagnostics ?? new Reporting.Diagnostics())!;

    /// <summary>Does so many steps of an import, and no more.</summary>
    /// <returns>Whether there would have been more.</returns>
    private static bool Interrupt(TemporaryFolder ground, int after)
    {
        var input = new WritableFolder(ground["input"]);
        var plan = Importer.Plan(Options(ground), input, new Progress<string>(), new Reporting.Diagnostics(), CancellationToken.None);
        var steps = new ImportSteps(input, new Reporting.Diagnostics());
        var all = steps.Stage(plan.Summary.Imported, plan.Settings, plan.Replaced).Concat(Later(() => steps.Finish(steps.Written!)));
        foreach (var step in all)
        {
            if (after-- == 0) return true;
            step();
        }
        return false;
    }

    private static IEnumerable<Action> Later(Func<IEnumerable<Action>> steps)
    {
        foreach (var step in steps()) yield return step;
    }

    private static void AssertSame(SortedDictionary<string, string> expected, TemporaryFolder ground)
    {
        Assert.Equal(expected, TemporaryFolder.Contents(ground["input"]));
        AssertNothingHidden(ground);
    }

    private static void AssertNothingHidden(TemporaryFolder ground) => Assert.Equal(
        [".imported"], TemporaryFolder.Contents(ground["input"]).Keys.Where(file => Path.GetFileName(file).StartsWith('.')));
}
