using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.Schema;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>Finds the addresses that pages had once, each of which leads to one page and is none that another page has.</summary>
internal static class OldAddresses
{
    public static ImmutableArray<OldAddress> Of(
        PublishedDocuments documents, ImmutableArray<SubjectName> subjects, ImmutableArray<Period> periods, SiteSettings settings, Diagnostics diagnostics)
    {
        // Few timelines have any.
        if (documents.All.All(document => document.OldAddresses.IsEmpty)) return [];
        var taken = Taken(documents, subjects, periods);
        var found = new Dictionary<string, OldAddress>();
        foreach (var document in documents.All)
            foreach (var written in document.OldAddresses)
                if (Read(document, written, settings, diagnostics) is { } address) Add(address, document, written.Value);
        return [.. found.Values.OrderBy(address => address.Path, StringComparer.Ordinal)];

        void Add(OldAddress address, ParsedDocument document, string written)
        {
            var earlier = found.GetValueOrDefault(address.Path);
            var other = taken.GetValueOrDefault(address.Path) ?? (earlier is null ? null : Place(earlier));
            if (other is null) found.Add(address.Path, address);
            // The page's own address, the same a second time, or one of two names, which has been reported as such.
            else if (address.Path == address.To.Address || earlier?.To == address.To || (document is SubjectDocument && document.Aliases.Any(alias => alias.Value == written))) return;
            else diagnostics.Add(Rules.SamePermalink, address.File, address.At, $"this old address is /{address.Path}, which {other} has; leave it to one of them");
        }
    }

    /// <summary>One address as its author wrote it.</summary>
    /// <returns>Null where it is none, which has been reported.</returns>
    public static OldAddress? Read(ParsedDocument document, Located<string> written, SiteSettings settings, Diagnostics diagnostics)
    {
        var permalink = PublishedDocuments.Of(document);
        var (path, problem) = OldAddressReader.Read(written.Value, permalink.Folder, settings.Url);
        if (problem is not null) diagnostics.Add(Rules.WrongValue, document.Head.Path, written.At, $"“{written.Value}” is no address that a page can have: {problem}");
        return path is null ? null : new OldAddress(path, permalink, document.Head.Title, document.Head.Path, written.At);
    }

    private static string Place(OldAddress address) => $"{address.File}({address.At.Line},{address.At.Column})";

    private static Dictionary<string, string> Taken(PublishedDocuments documents, ImmutableArray<SubjectName> subjects, ImmutableArray<Period> periods)
    {
        var taken = documents.All.ToDictionary(document => PublishedDocuments.Of(document).Address, document => document.Head.Path);
        foreach (var draft in documents.Drafts) taken.TryAdd(draft.Address, "a draft");
        foreach (var subject in subjects) taken.TryAdd(subject.Permalink.Address, $"“{subject.Name}”, which an entry names,");
        foreach (var period in periods) taken.TryAdd(period.Permalink.Address, "a period");
        return taken;
    }
}
