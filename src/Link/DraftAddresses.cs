using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>The addresses that the site would have with its drafts: their own, their old ones, and those of whom and what they name.</summary>
internal static class DraftAddresses
{
    public static ImmutableHashSet<string> Of(PublishedDocuments documents, SiteSettings settings)
    {
        if (documents.LeftOut.IsEmpty) return [];
        var addresses = documents.Drafts.Select(draft => draft.Address).ToHashSet();
        var unsaid = new Diagnostics();
        foreach (var draft in documents.LeftOut)
        {
            foreach (var written in draft.OldAddresses)
                if (OldAddresses.Read(draft, written, settings, unsaid) is { } address) addresses.Add(address.Path);
            if (draft is not EntryDocument entry) continue;
            foreach (var (kind, name) in SubjectNames.NamesIn(entry))
                addresses.Add(new Permalink(InputFolders.Of(kind), Slug.Of(QualifiedName.Of(name.Value)?.Name ?? name.Value)).Address);
        }
        return [.. addresses];
    }
}
