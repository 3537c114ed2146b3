using System.Buffers;
using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Parse.Prose;
using Annals.Parse.Values;
using Annals.Read;
using Annals.Read.Recordings;
using Annals.Text;
using Markdig.Syntax.Inlines;

namespace Annals.Import.Mapped.Texts;

/// <summary>
/// Links and images in foreign Markdown: those to pages and files that are here lead there, those elsewhere on the web stay,
/// and of the rest the words stay.
/// </summary>
internal sealed class LinkMender(string text, LinkNames links, ImmutableArray<Heading> headings, IReadOnlySet<string> media, List<Edit> edits, List<Finding> findings)
{
    // What cannot stand between < and > as it is.
    private static readonly SearchValues<char> Unwritable = SearchValues.Create("<>%\\&\n");

    public void Mend(LinkInline link)
    {
        if (link.IsImage) MendImage(link);
        else MendLink(link);
    }

    private void MendLink(LinkInline link)
    {
        var address = link.Url ?? "";
        if (HeadingMark.IsTop(address) || IsOwnHeading(address) || IsMedia(address) || (WebAddresses.HasScheme(address) && WebAddresses.IsAllowed(address))) return;
        if (PageAt(link, address) is { } page)
        {
            edits.Add(new Edit(link.Span.Start, link.Span.Length, page));
            Report(link, $"the link to “{ValueReader.Shown(address)}” → {page}", Outcome.Inferred);
            return;
        }
        if (LeadsToFile(link, 1, address)) return;
        if (!link.IsAutoLink) Unwrap(link, 1);
        else if (text.IndexOf(':', Math.Clamp(link.Span.Start, 0, text.Length)) is >= 0 and var colon) edits.Add(new Edit(colon, 0, @"\"));
        Report(link, $"the link to “{ValueReader.Shown(address)}” leads nowhere here; its words stay", Outcome.Unsure);
    }

    private void MendImage(LinkInline image)
    {
        var address = image.Url ?? "";
        var hasWords = image.FirstChild is not (null or LiteralInline { Content.IsEmpty: true, NextSibling: null });
        if (hasWords && (IsMedia(address) || LeadsToFile(image, 2, address)))
        {
            // Note-takers embed files of any kind; no browser shows a PDF as a picture.
            if (!PictureDescriptions.IsPicture(address) && !RecordingName.IsIn(address) && IsAt(image.Span.Start, '!')) edits.Add(new Edit(image.Span.Start, 1, ""));
            return;
        }
        var isElsewhere = hasWords && WebAddresses.IsWeb(address) && IsAt(image.Span.Start, '!');
        if (isElsewhere) edits.Add(new Edit(image.Span.Start, 1, ""));
        else Unwrap(image, 2);
        var why = isElsewhere ? "stands elsewhere, and is a link now"
            : hasWords ? "is no file in input/media; its words stay"
            : "has no words for those who do not see it, and is left out";
        Report(image, $"the image “{ValueReader.Shown(address)}” {why}; to show it, write ![what it shows](media/NAME)", Outcome.Unsure);
    }

    // A link within the foreign site to a page that is here now, found by the last part of its address.
    private string? PageAt(LinkInline link, string address)
    {
        if (WebAddresses.HasScheme(address) || link.FirstChild is not LiteralInline { NextSibling: null } words || !IsAt(link.Span.Start, '[')) return null;
        var path = address.Split('#', '?')[0].TrimEnd('/');
        var name = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^5] : path;
        var shown = words.Content.ToString();
        return name.Length == 0 || shown.AsSpan().ContainsAny("[]|\n") || links.Find(name) is not { } page ? null : $"[[{page}|{shown}]]";
    }

    // A foreign file that stands in input/media by now, whatever folder it stood in.
    private bool LeadsToFile(LinkInline link, int opening, string address)
    {
        if (WebAddresses.HasScheme(address)) return false;
        var name = Uri.UnescapeDataString(address[(address.LastIndexOf('/') + 1)..]);
        if (!media.Contains("media/" + name) || name.AsSpan().ContainsAny(Unwritable) || WordsOf(link, opening) is not var (_, end)) return false;
        var title = string.IsNullOrEmpty(link.Title) ? "" : $" \"{MarkdownText.Escape(link.Title.Replace('"', '”'))}\"";
        edits.Add(new Edit(end + 1, link.Span.End - end, $"](<media/{name}>{title})"));
        Report(link, $"“{ValueReader.Shown(address)}” → media/{name}", Outcome.Inferred);
        return true;
    }

    // "[words](address)" to "words"; where the words cannot be told from the rest, the bracket becomes text.
    private void Unwrap(LinkInline link, int opening)
    {
        var start = link.Span.Start;
        if (link.FirstChild is null)
            edits.Add(new Edit(start, link.Span.Length, ""));
        else if (WordsOf(link, opening) is var (first, last))
        {
            edits.Add(new Edit(start, first - start, ""));
            edits.Add(new Edit(last + 1, link.Span.End - last, ""));
        }
        else if (IsAt(start + opening - 1, '['))
            edits.Add(new Edit(start + opening - 1, 0, @"\"));
    }

    /// <returns>The first and the last character between the brackets.</returns>
    private (int First, int Last)? WordsOf(LinkInline link, int opening)
    {
        if (link.FirstChild is null || link.LastChild is null) return null;
        var (first, last) = (link.FirstChild.Span.Start, link.LastChild.Span.End);
        return first == link.Span.Start + opening && last >= first && last < link.Span.End && IsAt(last + 1, ']') ? (first, last) : null;
    }

    private bool IsOwnHeading(string address) => address.StartsWith('#') && Headings.Find(headings, Uri.UnescapeDataString(address[1..])) is not null;

    private bool IsMedia(string address) => media.Contains(Uri.UnescapeDataString(address));

    private bool IsAt(int offset, char character) => offset >= 0 && offset < text.Length && text[offset] == character;

    private void Report(LinkInline link, string what, Outcome outcome) => findings.Add(new Finding(link.Line + 1, what, outcome));
}
