using System.Buffers;
using System.Collections.Immutable;
using Annals.Parse.Prose;
using Markdig.Helpers;

namespace Annals.Parse.Markdown.Misses;

/// <summary>Tags of HTML in plain text (CommonMark, section 6.6), which pages show as they stand. An element is found once: by its opening tag.</summary>
internal sealed class RawHtmlMisses
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    private readonly List<string> _open = [];

    public void Find(VisibleText text, ImmutableArray<NearMiss>.Builder found)
    {
        var plain = text.Plain;
        for (var start = plain.IndexOf('<', StringComparison.Ordinal); start >= 0; start = plain.IndexOf('<', start + 1))
        {
            if (text.EscapeAt(start) is not null) continue;
            var slice = new StringSlice(plain, start, plain.Length - 1);
            if (!HtmlHelper.TryParseHtmlTag(ref slice, out var tag)) continue;
            var name = NameIn(tag);
            if (tag.StartsWith("</", StringComparison.Ordinal) && _open.LastIndexOf(name) is >= 0 and var opened)
            {
                _open.RemoveRange(opened, _open.Count - opened);
                continue;
            }
            if (name.Length > 0 && !tag.EndsWith("/>", StringComparison.Ordinal)) _open.Add(name);
            found.Add(NearMisses.Unread(NearMissKind.RawHtml, text, start, start + tag.Length, "HTML has no meaning here; write it in Markdown, or with a backslash before its <"));
        }
    }

    private static string NameIn(string tag)
    {
        var name = tag.AsSpan(1).TrimStart('/');
        var end = name.IndexOfAnyExcept(Letters);
        return (end < 0 ? name : name[..end]).ToString().ToLowerInvariant();
    }
}
