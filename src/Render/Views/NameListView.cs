using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Templates;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary><c>names</c> on the index pages that list names.</summary>
internal static class NameListView<T>
{
    private static readonly ViewMembers<(NameList<T> List, int Index)> Part = new()
    {
        { "number", (part, _) => part.Index + 1 },
        { "url", (part, page) => Url(part.List, part.Index, page) },
        { "is_current", (part, _) => part.Index == part.List.Index },
        { "from", (part, page) => Name(part.List, part.List.All[part.Index][0], page) },
        { "to", (part, page) => Name(part.List, part.List.All[part.Index][^1], page) },
    };

    public static readonly ViewMembers<NameList<T>> Members = new()
    {
        { "folder", (list, _) => list.Folder },
        { "count", (list, _) => list.Count },
        { "links", (list, page) => ScriptLists.Of(list.All[list.Index].Select(value => list.Members.Of(value, page))) },
        { "pages", (list, page) => list.All.Length == 1 ? null : ScriptLists.Of(ListingView.Shown(list.Index + 1, list.All.Length).Select(number => Part.Of((list, number - 1), page))) },
        { "previous", (list, page) => list.Index == 0 ? null : Url(list, list.Index - 1, page) },
        { "next", (list, page) => list.Index + 1 == list.All.Length ? null : Url(list, list.Index + 1, page) },
    };

    private static string Url(NameList<T> list, int index, ViewScope page) =>
        page.Addresses.Page(Listing.Address(list.Folder + "/", index + 1));

    private static object? Name(NameList<T> list, T value, ViewScope page) => list.Members.Work(list.Members.IndexOf("name"), value, page);
}

/// <summary>A person's or organisation's name, with the address of its page if it has one.</summary>
internal static class NameView
{
    public static readonly ViewMembers<NamedSubject> Members = new()
    {
        { "name", (named, _) => named.Name },
        { "url", (named, page) => named.Permalink is { } permalink ? page.Url(permalink) : null },
    };
}

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
