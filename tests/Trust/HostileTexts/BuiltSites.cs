namespace Annals.TrustTests.HostileTexts;

/// <summary>The timelines of all texts, each built when it is first asked for.</summary>
public sealed class BuiltSites : IDisposable
{
    private readonly Dictionary<string, HostileSites> _sites = [];

    internal HostileSites Of(HostileText text)
    {
        if (!_sites.TryGetValue(text.Name, out var sites)) _sites.Add(text.Name, sites = new HostileSites(text));
        return sites;
    }

    public void Dispose()
    {
        foreach (var sites in _sites.Values) sites.Dispose();
    }
}
