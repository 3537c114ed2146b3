using System.Text.RegularExpressions;
using Annals.Commands;
using Annals.Tests.Support;

namespace Annals.Tests.Architecture;

/// <summary>Every pattern comes to an end: read from the sources themselves.</summary>
public partial class PatternTests
{
    private static readonly string[] Sources =
        [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Every_pattern_gives_up_a_text_that_takes_too_long()
    {
        var patterns = Sources.SelectMany(source => Pattern().Matches(source)).Select(pattern => pattern.Value).ToArray();
        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.Contains(", PatternTime.Most)]", pattern, StringComparison.Ordinal));
    }

    [Fact]
    public void No_pattern_is_made_in_another_way() =>
        Assert.All(Sources, source => Assert.DoesNotMatch(@"new Regex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(", source));

    [Fact]
    public void A_text_that_takes_too_long_is_a_diagnostic()
    {
        var diagnostics = new Reporting.Diagnostics();
        var slow = new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(1));
        var text = new string('a', 5000) + "!";
        Assert.False(GuardedBuild.Run("input", () => slow.IsMatch(text), diagnostics));
        Assert.Null(GuardedBuild.Run("input", () => new[] { text, text }.AsParallel().Select(each => slow.IsMatch(each) ? "a" : "b").ToArray(), diagnostics));
        Assert.Equal(
            $"input(1,1): error AN023: a text here takes too long to read; divide the one that begins “{new string('a', 60)}…”",
            Assert.Single(diagnostics.Sorted()).ToString());
    }

    [GeneratedRegex(@"\[GeneratedRegex\(.*?\)\]\n", RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
