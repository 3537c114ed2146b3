using System.Text;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Check;

/// <summary>
/// No two addresses differ only in case or in Unicode normalisation: macOS and Windows have one file for both, and a site is the same wherever it is built and served.
/// </summary>
internal static class AddressCheck
{
    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        Run(timeline.Media.Values.Concat(timeline.Theme.Assets).Select(file => (file.Address, file.Path)), diagnostics);
        var pages = Pages(timeline).ToArray();
        // Slugs are lower case: among ASCII ones, no two can be alike.
        if (!timeline.OldAddresses.IsEmpty || !pages.All(page => Ascii.IsValid(page.Address))) Run(pages, diagnostics);
    }

    private static void Run(IEnumerable<(string Address, string Place)> files, Diagnostics diagnostics)
    {
        var known = new Dictionary<string, (string Name, string Place)>();
        foreach (var (address, place) in files)
            foreach (var name in Names(address.TrimEnd('/')))
            {
                if (known.TryAdd(FileNames.Folded(name), (name, place)) || known[FileNames.Folded(name)] is var other && other.Name == name) continue;
                diagnostics.Add(Rules.NamesAlike, place, Position.Start,
                    $"“{name}” and “{other.Name}” (of {other.Place}) are one name on systems that do not tell capital from small letters, or composed from decomposed ones, such as macOS and Windows; rename one of them");
                break;
            }
    }

    // The folders first: of two that are alike, one is said to be so, and not each file in them.
    private static IEnumerable<string> Names(string address)
    {
        for (var slash = address.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = address.IndexOf('/', slash + 1)) yield return address[..slash];
        yield return address;
    }

    private static IEnumerable<(string Address, string Place)> Pages(Timeline timeline)
    {
        foreach (var entry in timeline.Entries) yield return (entry.Permalink.Address, entry.Document.Head.Path);
        foreach (var source in timeline.Sources) yield return (source.Permalink.Address, source.Document.Head.Path);
        foreach (var page in timeline.Pages) yield return (page.Permalink.Address, page.Document.Head.Path);
        foreach (var period in timeline.Periods) yield return (period.Permalink.Address, timeline.Settings.Path);
        foreach (var old in timeline.OldAddresses) yield return (old.Path, old.File);
        // What has no file of its own has its name from the entries that are about it.
        foreach (var subject in timeline.Subjects)
            yield return (subject.Permalink.Address, subject.Path ?? timeline.EntriesAbout[subject.Index].Select(entry => timeline.Entries[entry].Document.Head.Path).FirstOrDefault(timeline.Settings.Path));
    }
}
