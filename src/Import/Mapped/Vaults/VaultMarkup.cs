using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Texts;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Import.Mapped.Vaults;

/// <summary>
/// The notations of Obsidian that we have not, or write in another way: embedded pictures and notes, callouts of its own, ids of blocks, notes within the
/// line, queries. Each change keeps the lines of the text, and is reported.
/// </summary>
internal sealed partial class VaultMarkup(OriginalFile note, VaultPictures pictures, List<Finding> findings)
{
    // Its callouts by the five that we have; those for the words of others are block quotations.
    private static readonly ImmutableDictionary<string, string> Callouts = new Dictionary<string, string>
    {
        ["abstract"] = "note",
        ["summary"] = "note",
        ["tldr"] = "note",
        ["info"] = "note",
        ["todo"] = "note",
        ["success"] = "note",
        ["check"] = "note",
        ["done"] = "note",
        ["question"] = "note",
        ["help"] = "note",
        ["faq"] = "note",
        ["example"] = "note",
        ["hint"] = "tip",
        ["attention"] = "warning",
        ["failure"] = "caution",
        ["fail"] = "caution",
        ["missing"] = "caution",
        ["danger"] = "caution",
        ["error"] = "caution",
        ["bug"] = "caution",
        ["quote"] = "",
        ["cite"] = "",
    }.ToImmutableDictionary();

    // All of the notations have one of these.
    private static readonly SearchValues<char> Signs = SearchValues.Create("[^%:#`~");

    private readonly List<Edit> _edits = [];
    private readonly List<string> _notes = [];
    private string _text = "";
    private int _above;

    public PlacedText Mend(PlacedText text)
    {
        if (!text.Markdown.AsSpan().ContainsAny(Signs)) return text;
        (_text, _above) = (text.Markdown, text.Above);
        _edits.Clear();
        _notes.Clear();
        foreach (Match query in Query().Matches(_text))
            Replace(query, new string('\n', query.Value.Count(character => character == '\n')), $"{OneLine.Shortened(query.Value, 60)}: a query, which asks Obsidian", Outcome.LeftOut);
        var masked = ForeignMarkup.WithoutCode(_text);
        foreach (Match embed in Embed().Matches(masked)) LookAtEmbed(embed);
        foreach (Match image in Image().Matches(masked)) LookAtImage(image);
        foreach (Match callout in Callout().Matches(masked)) LookAtCallout(callout);
        foreach (Match inline in InlineNote().Matches(masked)) LookAtNote(inline);
        foreach (Match block in BlockId().Matches(masked)) Replace(block, "", $"{block.Value.Trim()}: the id of a block", Outcome.LeftOut);
        foreach (Match comment in Comment().Matches(masked)) Find(comment.Index, $"{OneLine.Shortened(comment.Value, 60)}: private here, as it is there", Outcome.Made);
        foreach (Match key in VaultKeys.Inline().Matches(masked)) Find(key.Index, $"{OneLine.Shortened(key.Value, 60)} stays as text; “{key.Groups["key"].Value}” in the map takes it", Outcome.Unsure);
        if (note.Folder is not null)
            foreach (Match tag in VaultKeys.Tag().Matches(masked)) Find(tag.Index, $"{tag.Value} stays as text; “{VaultKeys.Tags}” under “tags” in the map takes it", Outcome.Unsure);
        var mended = Edit.Apply(_text, _edits);
        return text with { Markdown = _notes.Count == 0 ? mended : $"{mended.TrimEnd()}\n\n{string.Join('\n', _notes)}\n" };
    }

    private void LookAtEmbed(Match embed)
    {
        var target = embed.Groups["target"].Value.Trim();
        var file = target.Split('#')[0];
        var parts = embed.Groups["words"].Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var words = string.Join(' ', parts.Where(part => !Size().IsMatch(part)));
        if (OriginalFolder.IsPicture(file)) Picture(embed, file, words, parts.FirstOrDefault(part => Size().IsMatch(part)));
        else if (Path.GetExtension(file).ToLowerInvariant() is "" or ".md" || target.Contains('#', StringComparison.Ordinal))
            Replace(embed, embed.Value[1..], $"{OneLine.Shortened(embed.Value, 60)}: the note is shown there, and linked here", Outcome.Unsure);
        else
            Replace(embed, MarkdownText.Escape(words.Length > 0 ? words : Path.GetFileName(file)), $"{OneLine.Shortened(embed.Value, 60)} is no picture; its words stay", Outcome.Unsure);
    }

    private void LookAtImage(Match image)
    {
        var address = image.Groups["address"].Value.Trim('<', '>');
        if (WebAddresses.HasScheme(address) || note.Folder is null) return;
        var parts = image.Groups["words"].Value.Split('|', StringSplitOptions.TrimEntries);
        Picture(image, Uri.UnescapeDataString(address), string.Join(' ', parts.Where(part => part.Length > 0 && !Size().IsMatch(part))), parts.Skip(1).FirstOrDefault(part => Size().IsMatch(part)));
    }

    private void Picture(Match match, string file, string words, string? size)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var shown = MarkdownText.Escape(words.Length > 0 ? words : name);
        if (pictures.Find(note, file) is not { } media)
        {
            // One that stands in input/media by now is found where links are.
            Replace(match, $"![{shown}](<{Uri.EscapeDataString(Path.GetFileName(file))}>)", $"{OneLine.Shortened(match.Value, 60)}: this picture is in no folder here", Outcome.Unsure);
            return;
        }
        var dropped = size is null ? "" : $"; the size {size} is left out";
        Replace(match, $"![{shown}](<{media}>)", words.Length > 0
            ? $"{OneLine.Shortened(match.Value, 60)} → {media}{dropped}"
            : $"{OneLine.Shortened(match.Value, 60)} → {media}, and its name for those who do not see it: write what it shows{dropped}", words.Length > 0 ? Outcome.Inferred : Outcome.Unsure);
    }

    private void LookAtCallout(Match callout)
    {
        var kind = callout.Groups["kind"].Value;
        if (!Callouts.TryGetValue(kind.ToLowerInvariant(), out var ours)) return;
        var title = callout.Groups["title"].Value.Trim();
        var written = ours.Length == 0 ? title.Length > 0 ? $"**{title}**" : ""
            : $"[!{ours}] {(title.Length > 0 ? title : string.Concat(kind[..1].ToUpperInvariant(), kind.AsSpan(1)))}";
        var mark = callout.Groups["mark"];
        _edits.Add(new Edit(mark.Index, mark.Length, written));
        Find(mark.Index, $"[!{kind}] → {(ours.Length == 0 ? "a block quotation" : $"[!{ours}]")}", Outcome.Inferred);
    }

    private void LookAtNote(Match inline)
    {
        string label;
        var number = _notes.Count;
        do label = string.Create(CultureInfo.InvariantCulture, $"[^n{++number}]");
        while (_text.Contains(label, StringComparison.Ordinal));
        _notes.Add($"{label}: {inline.Groups["words"].Value.Trim()}");
        Replace(inline, label, $"{OneLine.Shortened(inline.Value, 60)} → {label}", Outcome.Inferred);
    }

    private void Replace(Match match, string with, string what, Outcome outcome)
    {
        _edits.Add(new Edit(match.Index, match.Length, with));
        Find(match.Index, what, outcome);
    }

    private void Find(int at, string what, Outcome outcome) => findings.Add(new Finding(_text.AsSpan(0, at).Count('\n') + 1 + _above, what, outcome));

    [GeneratedRegex(@"^(?<fence>`{3,10}|~{3,10})[ \t]*(?:dataview(?:js)?|tasks|query|base|button)\b[^\n]*\n(?:(?!\k<fence>)[^\n]*\n){0,2000}?\k<fence>[`~]*[ \t]*(?=\n|\z)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Query();

    [GeneratedRegex(@"!\[\[(?<target>[^\[\]|\n]{1,500})(?:\|(?<words>[^\[\]\n]{0,500}))?\]\]", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Embed();

    [GeneratedRegex(@"!\[(?<words>[^\[\]\n]{0,500})\]\((?<address><[^<>\n]{1,1000}>|[^()<>\s]{1,1000})\)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Image();

    [GeneratedRegex(@"\A\d{1,5}(?:x\d{1,5})?\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Size();

    [GeneratedRegex(@"^(?:[ ]{0,3}>[ ]?){1,10}(?<mark>\[!(?<kind>[\w-]{1,40})\][-+]?(?<title>[^\n]*))$", RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Callout();

    [GeneratedRegex(@"\^\[(?<words>[^\[\]\n]{1,2000})\]", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex InlineNote();

    [GeneratedRegex(@"(?:(?<=\S)[ \t]{1,10}|^)\^[A-Za-z0-9-]{1,60}[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex BlockId();

    [GeneratedRegex(@"%%[\s\S]{0,20000}?%%", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Comment();
}
