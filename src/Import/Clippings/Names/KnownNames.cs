using System.Collections.Frozen;
using Annals.Import.Drafts;
using Annals.Read;
using Annals.Text;

namespace Annals.Import.Clippings.Names;

/// <summary>The people and organisations that the input has files on, by name and alias.</summary>
internal sealed class KnownNames(ExistingInput existing)
{
    private readonly FrozenDictionary<string, ClippingName> _bySlug = Collect(existing);

    public ClippingName? Find(string name) => _bySlug.GetValueOrDefault(Slug.Of(name));

    private static FrozenDictionary<string, ClippingName> Collect(ExistingInput existing)
    {
        var names = new Dictionary<string, ClippingName>();
        // Canonical names first, so that no alias overrides one.
        foreach (var (name, subject) in Names(existing, canonical: true).Concat(Names(existing, canonical: false)))
            if (Slug.Of(name) is { Length: > 0 } slug) names.TryAdd(slug, subject);
        return names.ToFrozenDictionary();
    }

    private static IEnumerable<(string, ClippingName)> Names(ExistingInput existing, bool canonical)
    {
        foreach (var document in existing.Subjects)
        {
            NameKind? kind = document.Head.Kind switch
            {
                DocumentKind.Person => NameKind.Person,
                DocumentKind.Organisation => NameKind.Organisation,
                DocumentKind.Place => NameKind.Place,
                _ => null,
            };
            if (kind is null) continue;
            var subject = new ClippingName(document.Head.Title, kind.Value, true);
            if (canonical) yield return (document.Head.Title, subject);
            else
                foreach (var alias in document.Aliases) yield return (alias.Value, subject);
        }
    }
}
