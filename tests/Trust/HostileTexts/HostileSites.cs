using System.Globalization;
using Annals.Tests.Support;

namespace Annals.TrustTests.HostileTexts;

/// <summary>A hostile timeline beside the harmless one with the same words, both built.</summary>
internal sealed class HostileSites : IDisposable
{
    private readonly HashSet<(string Place, string Output)> _found = [];
    private List<string> _faults = [];

    public HostileSites(HostileText text)
    {
        (HarmlessTexts, HostileTexts) = (new MarkedTexts(text, isHostile: false), new MarkedTexts(text, isHostile: true));
        (Harmless, Hostile) = (Built(HarmlessTexts), Built(HostileTexts));
    }

    public MarkedTexts HarmlessTexts { get; }

    public MarkedTexts HostileTexts { get; }

    public TestSite Harmless { get; }

    public TestSite Hostile { get; }

    /// <summary>Which text was found in which kind of output.</summary>
    public IReadOnlySet<(string Place, string Output)> Found => _found;

    public int Files { get; private set; }

    /// <summary>How many texts were compared, each time that one stands anywhere.</summary>
    public int Compared { get; private set; }

    /// <summary>Reads every file by a strict reader.</summary>
    /// <returns>What is not as the harmless timeline says that it has to be.</returns>
    public IReadOnlyList<string> FaultsOfFiles()
    {
        (_faults, Files) = ([], 0);
        _faults.AddRange(Harmless.Diagnostics.Concat(Hostile.Diagnostics.Where(found => !(HarmlessTexts.Text.HasHidden && found.Rule.Code == "AN022") && found.Rule.Code != "AN102")).Select(found => found.ToString()));
        var (wanted, made) = (SiteLeaves.Files(Harmless), SiteLeaves.Files(Hostile));
        if (!wanted.SequenceEqual(made)) _faults.Add($"other files: {string.Join(", ", wanted.Except(made))} | {string.Join(", ", made.Except(wanted))}");
        foreach (var file in wanted.Intersect(made))
        {
            // A sign that addresses spell is a word there, and none in the search; a hidden one does not part words everywhere.
            if (file.EndsWith(".bin", StringComparison.Ordinal) && (HarmlessTexts.Text.HasHidden || HarmlessTexts.Text.Written("").AsSpan().ContainsAny("+#&"))) continue;
            Files++;
            try
            {
                Compare(file, SiteLeaves.Of(Harmless, file), SiteLeaves.Of(Hostile, file));
            }
            catch (Exception unread) when (unread is not InvalidOperationException)
            {
                _faults.Add($"{file} cannot be read: {unread.GetType().Name}: {unread.Message} {(unread is AngleSharp.Html.Parser.HtmlParseException html ? (html.Position, html.Code) : null)}");
            }
        }
        return _faults;
    }

    /// <summary>The same of what other readers find in the harmless and in the hostile timeline.</summary>
    public IReadOnlyList<string> FaultsOf(Leaf[] harmless, Leaf[] hostile)
    {
        _faults = [];
        Compare("site", harmless, hostile);
        return _faults;
    }

    private void Compare(string file, Leaf[] harmless, Leaf[] hostile)
    {
        for (var i = 0; i < Math.Max(harmless.Length, hostile.Length); i++)
        {
            _faults.AddRange(Harmless.Diagnostics.Concat(Hostile.Diagnostics.Where(found => !(HarmlessTexts.Text.HasHidden && found.Rule.Code == "AN022") && found.Rule.Code != "AN102")).Select(found => found.ToString()));
            var (wanted, made) = (harmless.ElementAtOrDefault(i), hostile.ElementAtOrDefault(i));
            if (wanted.Path != made.Path)
            {
                _faults.Add($"{file} has another structure: {wanted.Path} “{wanted.Text}” | {made.Path} “{made.Text}”");
                return;
            }
            var found = new List<Marked>();
            if (IsEscaped(wanted)) (wanted, made) = (wanted with { Text = Uri.UnescapeDataString(wanted.Text) }, made with { Text = Uri.UnescapeDataString(made.Text) });
            var shown = HarmlessTexts.Hostile(Told(wanted.Text), found);
            foreach (var marked in found) _found.Add((marked.Place, wanted.Output));
            Compared += found.Count;
            if (wanted.Path.EndsWith(".selector.prefix", StringComparison.Ordinal) || wanted.Path.EndsWith(".selector.suffix", StringComparison.Ordinal)) continue;
            if (shown is null) _faults.Add($"{file} {wanted.Path} has a part of a text: “{wanted.Text}” | “{made.Text}”");
            else if (!IsSame(Told(shown), Told(made.Text), made)) _faults.Add($"{file} {wanted.Path}: “{Told(shown)}” is “{Told(made.Text)}”");
        }
    }

    public void Dispose()
    {
        Harmless.Dispose();
        Hostile.Dispose();
    }

    // Where a line may not end, a blank stands that looks alike.
    private static string Told(string text) => text.Replace('\u00A0', ' ');

    // An address that names the branch as a path does, and one that citation.js has escaped.
    private static bool IsEscaped(Leaf leaf) => leaf is { Output: "BibTeX", Path: ".URL" } || (leaf.Path.EndsWith("/p/a@href", StringComparison.Ordinal) && leaf.Text.Contains("/edit/", StringComparison.Ordinal));

    private static bool IsSame(string shown, string made, Leaf leaf) => shown == made || leaf switch
    {
        // What is estimated from the length of texts.
        { Path: var path } when path.EndsWith("/iframe@height", StringComparison.Ordinal) => int.Parse(made, CultureInfo.InvariantCulture) is > 0 and <= 600,
        // A citation is one line, also as the description of a source that has no summary; TeX knows no straight quotation marks.
        { Output: "BibTeX" or "CSL-JSON" } or { Path: "/html/body/main/article/details/p/#text" or "/html/head/meta@content" or "/html/head/script.description" }
            when (leaf.Output == "BibTeX" ? OneLine(Straight(shown)) == OneLine(Straight(made)) : OneLine(shown) == OneLine(made)) => true,
        { Output: "oEmbed", Path: ".height" } => int.Parse(made, CultureInfo.InvariantCulture) is > 0 and <= 600,
        // HTML, unless it was kept from TimelineJS.
        { Output: "TimelineJS", Path: var path } when path.EndsWith(".media.caption", StringComparison.Ordinal) || path.EndsWith(".media.credit", StringComparison.Ordinal) => HtmlLeaves.Text(made) == shown,
        // An address has some signs as %HH, and citation.js writes that once more so.
        { Output: "BibTeX", Path: var path } when path.EndsWith(" url", StringComparison.Ordinal) || path.EndsWith(".URL", StringComparison.Ordinal) => Unescaped(made) == Unescaped(shown),
        _ => false,
    };

    private static string Straight(string text) => text.Replace('“', '"').Replace('”', '"');

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Unescaped(string address) => Uri.UnescapeDataString(Uri.UnescapeDataString(address));

    private static TestSite Built(MarkedTexts texts)
    {
        var site = TestSite.With(new HostileTimeline(texts).Files()).Build();
        Assert.True(site.Files.Length > 0, string.Join("\n", site.Diagnostics));
        return site;
    }
}
