using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Annals.Read.Html;
using Annals.Reporting;

namespace Annals.Import.Html;

/// <summary>
/// HTML to Markdown: paragraphs, line breaks, links, emphasis, lists, quotations, headings, code and rules; of everything else
/// its text. Images become links. The tree is walked without recursion, so that no depth of it is too much.
/// </summary>
internal sealed class HtmlToMarkdown
{
    private readonly MarkdownBlocks _blocks = new();
    private readonly List<InlineSpan> _spans = [];
    private readonly Stack<string?> _addresses = new();
    private readonly List<string> _leftOut = [];
    private readonly Uri? _page;
    private int _strong, _emphasised, _code;

    private HtmlToMarkdown(Uri? page) => _page = page;

    /// <param name="page">Where the text comes from, for addresses that are relative; null where they lead nowhere.</param>
    public static ConvertedText Convert(string html, Uri? page = null)
    {
        var (root, isWhole) = Root(html);
        var text = Convert(root, page);
        return isWhole ? text : text with { LeftOut = text.LeftOut.Add("markup that nests too deeply") };
    }

    /// <param name="root">What it holds is converted.</param>
    public static ConvertedText Convert(INode root, Uri? page = null)
    {
        var walk = new HtmlToMarkdown(page);
        HtmlWalk.Run(root, walk.Enter, walk.Leave);
        walk.EndBlock();
        return new ConvertedText(walk._blocks.Text.TrimEnd('\n'), [.. walk._leftOut]);
    }

    /// <summary>The text alone, on one line.</summary>
    public static string Plain(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&')) return HtmlText.Collapse(html).Trim();
        var text = new StringBuilder();
        var (root, _) = Root(html);
        HtmlWalk.Run(
            root,
            node =>
            {
                if (node is IText words) text.Append(words.Data);
                else if (node is IElement element && (element.LocalName is "br" or "li" or "blockquote" || HtmlElements.IsBlock(element.LocalName))) text.Append(' ');
                return node is not IElement { LocalName: var name } || !HtmlElements.IsUnseen(name);
            },
            element =>
            {
                if (HtmlElements.IsBlock(element.LocalName)) text.Append(' ');
            });
        return HtmlText.Collapse(text.ToString()).Trim();
    }

    // Within the body from the start, so that nothing is taken for a part of the head.
    private static (IElement Root, bool IsWhole) Root(string html)
    {
        try
        {
            return (HtmlTree.Parse("<body>" + html).Document.DocumentElement, true);
        }
        catch (TooMuchException)
        {
            return (HtmlTree.Parse("<body>" + HtmlText.WithoutTags(html)).Document.DocumentElement, false);
        }
    }

    /// <returns>Whether its children are to be walked.</returns>
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            AddText(text.Data);
            return false;
        }
        if (node is not IElement element) return false;
        var name = element.LocalName;
        if (HtmlElements.IsUnseen(name))
        {
            if (name is not "head" && !_leftOut.Contains(name)) _leftOut.Add(name);
            return false;
        }
        switch (name)
        {
            case "br":
                _spans.Add(InlineSpan.Break);
                return false;
            case "hr":
                EndBlock();
                _blocks.Add("***");
                return false;
            case "img":
                AddImage(element);
                return false;
            case "pre":
                EndBlock();
                AddCode(element);
                return false;
            case "b" or "strong":
                _strong++;
                break;
            case "i" or "em":
                _emphasised++;
                break;
            case "code" or "kbd" or "samp" or "tt":
                _code++;
                break;
            case "a":
                _addresses.Push(element.GetAttribute("href") is { } href ? InlineMarkdown.Destination(href, _page) : null);
                break;
            case "blockquote":
                EndBlock();
                _blocks.OpenQuotation();
                break;
            case "ul" or "ol":
                EndBlock();
                _blocks.OpenList(name == "ol", Start(element));
                break;
            case "li":
                EndBlock();
                _blocks.OpenItem();
                break;
            case "td" or "th":
                AddText(" ");
                break;
            default:
                if (HtmlElements.IsBlock(name) || HtmlElements.IsHeading(name)) EndBlock();
                break;
        }
        return true;
    }

    private void Leave(IElement element)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "b" or "strong":
                _strong--;
                break;
            case "i" or "em":
                _emphasised--;
                break;
            case "code" or "kbd" or "samp" or "tt":
                _code--;
                break;
            case "a":
                _addresses.Pop();
                break;
            case "blockquote" or "li":
                EndBlock();
                _blocks.Close();
                break;
            case "ul" or "ol":
                EndBlock();
                _blocks.CloseList();
                break;
            default:
                if (HtmlElements.IsHeading(name)) EndBlock(name[1] - '0');
                else if (HtmlElements.IsBlock(name)) EndBlock();
                break;
        }
    }

    private static int Start(IElement list) =>
        int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start < 100_000_000 ? start : 1;

    private void AddText(string text) =>
        _spans.Add(new InlineSpan(HtmlText.Collapse(text), _strong > 0, _emphasised > 0, _code > 0, _addresses.FirstOrDefault(address => address is not null)));

    // A page of ours loads nothing from elsewhere: an image becomes a link to it.
    private void AddImage(IElement image)
    {
        var words = HtmlText.Collapse(image.GetAttribute("alt") ?? "").Trim();
        var address = image.GetAttribute("src") is { } src ? InlineMarkdown.Destination(src, _page) : null;
        if (words.Length == 0 && address is not null) words = Uri.UnescapeDataString(address[(address.TrimEnd('/').LastIndexOf('/') + 1)..]);
        if (words.Length == 0 && !_leftOut.Contains("img")) _leftOut.Add("img");
        _spans.Add(new InlineSpan(HtmlText.Collapse(words), false, false, false, _addresses.FirstOrDefault(found => found is not null) ?? address));
    }

    private void AddCode(IElement code)
    {
        var text = new StringBuilder();
        HtmlWalk.Run(
            code,
            node =>
            {
                if (node is IText words) text.Append(words.Data);
                else if (node is IElement { LocalName: "br" }) text.Append('\n');
                else if (node is IElement { LocalName: "img" } image) text.Append(image.GetAttribute("alt"));
                return node is not IElement { LocalName: var name } || !HtmlElements.IsUnseen(name);
            },
            _ => { });
        var lines = text.ToString().ReplaceLineEndings("\n").Trim('\n');
        if (string.IsNullOrWhiteSpace(lines)) return;
        var fence = new string('`', Math.Max(3, InlineMarkdown.LongestRun(lines) + 1));
        _blocks.Add($"{fence}\n{lines}\n{fence}");
    }

    private void EndBlock(int heading = 0)
    {
        var text = InlineMarkdown.Write(_spans);
        _spans.Clear();
        if (heading > 0 && text.Length > 0)
            text = $"{new string('#', Math.Max(2, heading))} {text.Replace("\\\n", " ", StringComparison.Ordinal)}";
        _blocks.Add(text);
    }
}

/// <summary>The Markdown that HTML was converted to.</summary>
/// <param name="Markdown">It passes every check, and nothing in it is taken for Annals’ own notation.</param>
/// <param name="LeftOut">The elements that are not in it, by name, each once, in their order.</param>
internal sealed record ConvertedText(string Markdown, ImmutableArray<string> LeftOut);
