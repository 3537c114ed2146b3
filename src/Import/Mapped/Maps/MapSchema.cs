using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Import.Mapped.Maps;

/// <summary>Our keys that a map may fill: those of the schema that hold plain values, and a few that are no front matter here.</summary>
internal static class MapSchema
{
    /// <summary>The Markdown below the keys.</summary>
    public const string Text = "text";

    /// <summary>The name of an entry's file.</summary>
    public const string Slug = "slug";

    /// <summary>The name by which their text cites a source, and of the source's file.</summary>
    public const string Id = "id";

    private static readonly Shape Plain = new Shape.PlainText();

    public static readonly KeySchema Entry = new("entry",
    [
        .. EntryKeys.All.Schema.Keys.Where(IsPlain),
        new("image.src", Plain, "The file."),
        new("image.alt", Plain, "What it shows."),
        new("image.caption", Plain, "The line under it."),
        new("image.credit", Plain, "Who made it."),
        new(Slug, Plain, "The name of its file."),
        new(Text, Plain, "The Markdown below the keys."),
    ]);

    public static readonly KeySchema Source = new("sources",
    [
        .. SourceKeys.All.Schema.Keys.Where(key => IsPlain(key) && key != SourceKeys.Inferred),
        new(Id, Plain, "The name of its file."),
        new(Text, Plain, "The editor's note on it."),
    ]);

    /// <summary>Keys of ours that no map can fill, since what they say is for an editor to judge.</summary>
    public static readonly ImmutableArray<string> Editors =
        [.. EntryKeys.All.Schema.Keys.Concat(SourceKeys.All.Schema.Keys).Where(key => !IsPlain(key) || key == SourceKeys.Inferred).Select(key => key.Name)];

    private static bool IsPlain(Key key) => (key.Shape is Shape.ListOf list ? list.Of : key.Shape)
        is Shape.PlainText or Shape.EdtfDate or Shape.WholeNumber or Shape.Choice or Shape.WebAddress;
}
