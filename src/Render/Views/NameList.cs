using System.Collections.Immutable;
using Annals.Publishing;

namespace Annals.Render.Views;

/// <summary>One part of a list of names, as of all people.</summary>
/// <param name="Folder">Their kind.</param>
/// <param name="Count">How many there are in all parts.</param>
/// <param name="All">Every part.</param>
/// <param name="Index">Which part this is, from zero.</param>
internal sealed record NameList<T>(string Folder, int Count, ImmutableArray<T[]> All, int Index, ViewMembers<T> Members)
{
    /// <summary>A list cut into parts that are short enough for one page each.</summary>
    public static IEnumerable<NameList<T>> Parts(string folder, ImmutableArray<T> names, int mostInPart, ViewMembers<T> members)
    {
        ImmutableArray<T[]> parts = [.. names.Chunk(mostInPart)];
        return parts.Select((_, index) => new NameList<T>(folder, names.Length, parts, index, members));
    }

    public int Number => Index + 1;

    /// <summary>Of its page, below the root.</summary>
    public string Address => Listing.Address(Folder + "/", Number);
}
