using System.Collections.Immutable;
using Annals.Link;
using Annals.Parse.Prose;
using Annals.Text;

namespace Annals.Render.Inputs;

/// <summary>What a text shows of others: where its links lead, what it cites, how large its pictures are. Its own words are in its document's digest.</summary>
internal static class TextInputs
{
    public static void Add(DigestWriter digest, LinkedText text, ShownInputs shown, SiteScope site)
    {
        foreach (var reference in text.References)
        {
            digest.Add(shown.Source(reference.Source));
            digest.Add(reference.Locator);
            digest.Add(reference.Uses);
        }
        Add(digest, text.Body, shown, site);
    }

    public static void Add(DigestWriter digest, ImmutableArray<ReferenceUse> uses)
    {
        digest.Add(uses.Length);
        foreach (var use in uses)
        {
            digest.Add(use.Number);
            digest.Add(use.Use);
            digest.Add(use.Prefix);
        }
    }

    private static void Add(DigestWriter digest, LinkedBody body, ShownInputs shown, SiteScope site)
    {
        foreach (var resolution in body.Resolutions)
        {
            if (resolution is Resolution.References references) Add(digest, references.Uses);
            if (resolution is not Resolution.Page page) continue;
            shown.Add(digest, page.Target);
            digest.Add(page.Anchor);
        }
        foreach (var mark in body.Body.Marks)
            if (mark is ImageSizeMark image) digest.Add(ImageSizes.Attributes(image.Address, site.Timeline));
        foreach (var note in body.Notes) Add(digest, note, shown, site);
    }
}
