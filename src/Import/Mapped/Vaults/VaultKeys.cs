using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Maps;
using Annals.Import.Mapped.Texts;
using Annals.Parse.Yaml;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Mapped.Vaults;

/// <summary>
/// What notes say of themselves besides their front matter, as keys that a map can name: <c>key:: value</c> in the text, as Dataview has it, the tags in it, and
/// the name of the file and of its folder. Only those that the map names are taken.
/// </summary>
internal static partial class VaultKeys
{
    /// <summary>The keys for the tags in the text and for names of files; no YAML that people write has them.</summary>
    public const string Tags = "#tags", FileName = "file.name", FolderName = "file.folder";

    public static ForeignEntry Add(ForeignEntry note, OriginalFile original, KeyMap map) =>
        Add(note, original, map.Entry.Values.Append(map.Names?.Rule ?? KeyRule.Empty).SelectMany(rule => rule.AllFrom).ToHashSet());

    /// <param name="named">The keys that are asked for.</param>
    public static ForeignEntry Add(ForeignEntry note, OriginalFile original, IReadOnlySet<string> named)
    {
        var pairs = note.Keys.Pairs.ToBuilder();
        var edits = new List<Edit>();
        var masked = note.Markdown.Contains("::", StringComparison.Ordinal) || named.Contains(Tags) ? ForeignMarkup.WithoutCode(note.Markdown) : "";
        foreach (Match match in Inline().Matches(masked))
            if (match.Groups["key"].Value.Trim() is var key && named.Contains(key) && pairs.All(pair => pair.Key.Text != key))
            {
                Put(key, match.Index, [.. Values(match.Groups["value"].Value)]);
                // A line of its own is a key; within a sentence the value is a part of it.
                edits.Add(new Edit(match.Index, match.Length, match.Groups["line"].Success ? "" : match.Groups["value"].Value.Trim()));
            }
        if (named.Contains(Tags))
        {
            var tags = Tag().Matches(masked);
            if (tags.Count > 0) Put(Tags, tags[0].Index, [.. tags.Select(tag => tag.Groups["tag"].Value).Distinct()]);
            foreach (Match line in LineOfTags().Matches(masked)) edits.Add(new Edit(line.Index, line.Length, ""));
            foreach (Match tag in tags) edits.Add(new Edit(tag.Index, 1, ""));
        }
        if (original.Folder is not null)
        {
            if (named.Contains(FileName)) Put(FileName, 0, [original.Stem]);
            if (named.Contains(FolderName) && original.Folder.Below(original).Split('/') is [.., var folder, _]) Put(FolderName, 0, [folder]);
        }
        return pairs.Count == note.Keys.Pairs.Length ? note : note with { Keys = new YamlMapping(note.Keys.At, pairs.ToImmutable()), Markdown = Edit.Apply(note.Markdown, edits) };

        void Put(string key, int at, ImmutableArray<string> values)
        {
            var place = Position.Of(note.Markdown, at);
            var scalars = values.Select(value => new YamlScalar(place, value, false, place, IsAsWritten: false)).ToArray();
            pairs.Add(new YamlPair(new YamlScalar(place, key, false, place, IsAsWritten: false), scalars.Length == 1 ? scalars[0] : new YamlSequence(place, [.. scalars])));
        }
    }

    /// <summary>All keys that can be asked of a note besides its front matter.</summary>
    public static IReadOnlySet<string> In(string markdown) => Inline().Matches(markdown).Select(key => key.Groups["key"].Value.Trim()).Append(Tags).Append(FileName).ToHashSet();

    // Links with commas between are several values.
    private static IEnumerable<string> Values(string value) =>
        Links().Match(value.Trim()) is { Success: true } links ? links.Groups["link"].Captures.Select(link => link.Value) : [value.Trim()];

    [GeneratedRegex(@"(?<line>^[ \t]{0,8}(?:[-*][ \t]+)?(?<key>\p{L}[\p{L}\p{N} _-]{0,40})::(?!:)[ \t]+(?<value>\S[^\n]*)$)|[\[(](?<key>\p{L}[\p{L}\p{N} _-]{0,40})::(?!:)[ \t]*(?<value>(?:\[\[[^\[\]\n]{1,200}\]\]|[^\[\]()\n]){1,300})[\])]", RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTime.Most)]
    internal static partial Regex Inline();

    [GeneratedRegex(@"(?<!\S)#(?<tag>[\p{L}\p{N}_/-]{0,60}\p{L}[\p{L}\p{N}_/-]{0,60})", RegexOptions.CultureInvariant, PatternTime.Most)]
    internal static partial Regex Tag();

    [GeneratedRegex(@"^[ \t]*(?:#(?=\S*\p{L})[\p{L}\p{N}_/-]{1,120}[ \t]*){1,50}$", RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex LineOfTags();

    [GeneratedRegex(@"\A(?<link>\[\[[^\[\]]{1,300}\]\])(?:\s*,\s*(?<link>\[\[[^\[\]]{1,300}\]\])){0,100}\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Links();
}
