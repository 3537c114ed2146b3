using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Sites))]

namespace Annals.BrowserTests.Support;

/// <summary>The browser and the sites that it reads, made once for all tests, and each site only when a test asks for it.</summary>
public sealed class Sites : IAsyncLifetime
{
    private readonly List<IDisposable> _made = [];
    private readonly Lock _making = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private readonly Dictionary<string, ServedSite> _inLanguages = [];
    private ServedSite? _shipped, _long, _rightToLeft, _rare, _published, _publishedRightToLeft;

    /// <summary>The timeline in <c>input/</c>.</summary>
    internal ServedSite Shipped => Made(ref _shipped, () => ShippedFolder(null));

    /// <summary>10,000 entries.</summary>
    internal ServedSite Long => Made(ref _long, () => Folder(TestSite.Built(LongTimeline.Files)));

    /// <summary>Everything there is, in Arabic.</summary>
    internal ServedSite RightToLeft => Made(ref _rightToLeft, () => Folder(TestSite.Built(ArabicTimeline.Files)));

    /// <summary>Texts that no layout expects.</summary>
    internal ServedSite Rare => Made(ref _rare, () => Folder(TestSite.With(RareTimeline.Files).Build()));

    /// <summary>Everything there is, built for a full address with a path, and served under that path.</summary>
    internal ServedSite Published => Made(ref _published, () => Folder(PublishedSite.Full()), PublishedSite.Url + "/");

    /// <summary>The same in Arabic.</summary>
    internal ServedSite PublishedRightToLeft => Made(ref _publishedRightToLeft, () => Folder(PublishedSite.Of(ArabicTimeline.Files)), PublishedSite.Url + "/");

    /// <summary>Everything there is, with an interface in this language.</summary>
    internal ServedSite In(string language)
    {
        lock (_making)
        {
            if (_inLanguages.TryGetValue(language, out var site)) return site;
            var files = FullSite.Files.Append(("site.yml", $"title: Ada\nlanguage: {language}\nperiods: [{{title: A–Z, date: 1833/1843}}]\n"));
            return _inLanguages[language] = Kept(new ServedSite(Folder(TestSite.Built([.. files])), _browser!));
        }
    }

    /// <summary>The browser itself, for what no site of these serves.</summary>
    internal IBrowser Browser => _browser!;

    /// <summary>A timeline of a test's own, which that test makes and ends.</summary>
    internal ServedSite Own(TestSite site) => new(site.OutputFolder, _browser!);

    /// <summary>The timeline in <c>input/</c>, built for a full address or for none, which a test makes and ends.</summary>
    internal ServedSite ShippedAt(string? url) => new(ShippedFolder(url), _browser!, url is null ? null : url + "/");

    /// <summary>A page of somebody else's, at another origin, which that test ends.</summary>
    /// <param name="folder">With its files.</param>
    /// <param name="framed">What it shows in frames.</param>
    internal ServedSite Elsewhere(string folder, ServedSite? framed = null) => new(folder, _browser!, framed: framed);

    /// <param name="name">The name of one of the sites above, for tests that are run on several.</param>
    internal ServedSite this[string name] => name switch
    {
        nameof(Shipped) => Shipped,
        nameof(Long) => Long,
        nameof(RightToLeft) => RightToLeft,
        nameof(Rare) => Rare,
        nameof(Published) => Published,
        nameof(PublishedRightToLeft) => PublishedRightToLeft,
        _ => throw new ArgumentException(name),
    };

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            // No sandbox: in a container Chromium has no right to one. No name resolves: a request to another host fails.
            Args = ["--no-sandbox", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var made in Enumerable.Reverse(_made)) made.Dispose();
    }

    private ServedSite Made(ref ServedSite? site, Func<string> folder, string? published = null)
    {
        lock (_making) return site ??= Kept(new ServedSite(folder(), _browser!, published));
    }

    private string Folder(TestSite site) => Kept(site).OutputFolder;

    private string ShippedFolder(string? url)
    {
        var output = Kept(new TemporaryFolder())["output"];
        var diagnostics = new Reporting.Diagnostics();
        Build.Run(new BuildOptions(Repository.PathOf("input"), Repository.PathOf("theme"), output, url, Drafts: false), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return output;
    }

    private T Kept<T>(T made) where T : IDisposable
    {
        _made.Add(made);
        return made;
    }
}
