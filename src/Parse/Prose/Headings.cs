using System.Collections.Immutable;
using Annals.Text;

namespace Annals.Parse.Prose;

/// <summary>Finds the heading that a link names.</summary>
public static class Headings
{
    /// <param name="written">An id, or the heading's words; <c>Chapter#Part</c> is the part, as Obsidian writes it.</param>
    /// <returns>Null where none is meant.</returns>
    public static Heading? Find(ImmutableArray<Heading> headings, string written)
    {
        foreach (var heading in headings)
            if (heading.Id == written) return heading;
        var slug = Slug.Whole(written);
        if (slug.Length == 0) return null;
        foreach (var heading in headings)
            if (heading.Id == slug || Slug.Whole(heading.Words) == slug) return heading;
        return written.LastIndexOf('#') is >= 0 and var last ? Find(headings, written[(last + 1)..]) : null;
    }

    /// <summary>What may have been meant where there is none, to put behind a message.</summary>
    public static string Hint(ImmutableArray<Heading> headings, string written) => Nearest.Hint(Slug.Whole(written), headings.Select(heading => heading.Id));
}

/// <summary>A heading of a text, to which links may lead.</summary>
/// <param name="Id">In the page, behind a #.</param>
/// <param name="Words">As they are read, without those of a note in it.</param>
public readonly record struct Heading(string Id, string Words);
