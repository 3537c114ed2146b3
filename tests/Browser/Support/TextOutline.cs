using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Annals.Parse.Prose;
using Annals.Text;

namespace Annals.BrowserTests.Support;

/// <summary>What is made of a text, element by element, in a form in which the program and the preview in a CMS can be compared: one line for each element and each run of words.</summary>
internal static partial class TextOutline
{
    // What only a page needs, or what neither knows of the text alone.
    private static readonly string[] LeftOut = ["id", "rel", "loading", "role", "aria-label", "kind"];

    /// <summary>Of what the program made.</summary>
    public static string Of(Body body)
    {
        var outline = new StringBuilder();
        Write(outline, Children(Marked(body)), 0);
        return outline.ToString();
    }

    /// <summary>Of what the script made.</summary>
    /// <param name="tree">An array of texts and of elements with <c>tag</c>, <c>attributes</c> and <c>children</c>.</param>
    public static string Of(JsonElement tree)
    {
        var outline = new StringBuilder();
        Write(outline, [.. tree.EnumerateArray().Select(Node)], 0);
        return outline.ToString();
    }

    private abstract record Part
    {
        public sealed record Words(string Text) : Part;

        public sealed record Element(string Tag, string Attributes, IReadOnlyList<Part> Inner) : Part;
    }

    private static void Write(StringBuilder outline, IReadOnlyList<Part> parts, int depth, bool isVerbatim = false, bool isInFootnote = false)
    {
        var indent = new string(' ', depth * 2);
        var words = "";
        foreach (var part in parts.Append(new Part.Element("", "", [])))
        {
            if (part is Part.Words text)
            {
                words += text.Text;
                continue;
            }
            var shown = isVerbatim ? words : Blanks().Replace(words, " ");
            // Before a block that stands within an item of a list, the end of its line is no blank.
            if (part is Part.Element { Tag: "ul" or "ol" or "blockquote" or "pre" or "table" or "" }) shown = shown.TrimEnd(' ', '\n');
            // Markdig leaves an empty paragraph behind a footnote that ends with a list.
            if (part is Part.Element { Tag: "p", Inner: [] } && isInFootnote) continue;
            if (shown.Trim(' ', '\n').Length > 0) outline.Append(indent).Append('“').Append(shown).Append("”\n");
            words = "";
            if (part is not Part.Element { Tag.Length: > 0 } element) continue;
            outline.Append(indent).Append(element.Tag).Append(element.Attributes).Append('\n');
            Write(outline, element.Inner, depth + 1, isVerbatim || element.Tag == "pre", element.Tag == "x-footnote");
        }
    }

    private static Part Node(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.String) return new Part.Words(node.GetString()!);
        var tag = node.GetProperty("tag").GetString()!;
        var attributes = node.GetProperty("attributes").EnumerateObject().Where(each => each.Value.ValueKind != JsonValueKind.Null)
            .Select(each => (each.Name, each.Value.ValueKind == JsonValueKind.Array ? string.Join("; ", each.Value.EnumerateArray().Select(Citation)) : each.Value.ToString()));
        return new Part.Element(tag, Attributes(attributes), [.. node.GetProperty("children").EnumerateArray().Select(Node)]);
    }

    private static string Citation(JsonElement citation) => Citation(citation.GetProperty("source").GetString()!, citation.GetProperty("prefix").GetString()!, citation.GetProperty("locator").GetString()!);

    private static string Citation(string source, string prefix, string locator) => $"{prefix}@{source}, {locator}";

    private static string Attributes(IEnumerable<(string Name, string Value)> attributes) => string.Concat(attributes
        .Where(each => !LeftOut.Contains(each.Name)).OrderBy(each => each.Name, StringComparer.Ordinal)
        .Select(each => $" {each.Name}={(each.Name == "href" && Uri.TryCreate(each.Value, UriKind.Absolute, out var address) ? address.AbsoluteUri : Uri.UnescapeDataString(each.Value))}"));

    private static IReadOnlyList<Part> Children(string html)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><body>" + html);
        return [.. document.Body!.ChildNodes.Select(Node).OfType<Part>()];
    }

    private static Part? Node(INode node) => node switch
    {
        IText text => new Part.Words(text.Data),
        IElement element => element.ClassName == "task" ? new Part.Element("x-task", $" is={(element.TextContent == "☑" ? "done" : "open")}", [])
            : new Part.Element(element.LocalName, Attributes(element.Attributes.Select(each => (each.Name, each.Value))), [.. element.ChildNodes.Select(Node).OfType<Part>()]),
        _ => null,
    };

    // The HTML with an element at each mark.
    private static string Marked(Body body)
    {
        var html = new StringBuilder();
        var start = 0;
        foreach (var mark in body.Marks)
        {
            html.Append(Encoding.UTF8.GetString(body.Html.AsSpan()[start..mark.Offset])).Append(Of(mark, body));
            start = mark.Offset;
        }
        return html.Append(Encoding.UTF8.GetString(body.Html.AsSpan()[start..])).ToString();
    }

    private static string Of(Mark mark, Body body) => mark switch
    {
        CitationMark citation => Element("x-citation", "", ("citations", string.Join("; ", citation.Citations.Select(each => Citation(each.Source, each.Prefix, each.Locator))))),
        PageLinkMark link => Element("x-link", "", ("target", link.Target), ("anchor", link.Anchor), ("words", link.Words)),
        PlayerMark player => Element("x-player", "", ("src", player.Address), ("words", player.Words), ("title", player.Title)),
        FigureCaptionMark { Caption.Length: > 0 } caption => Element("figcaption", Html.Escape(caption.Caption)),
        NoteReferenceMark sign => Element("x-note-sign", "", ("number", $"{sign.Number}")),
        NotesMark notes => string.Concat(body.Annotations.Where(note => note.Number >= notes.First && note.Number <= notes.Last)
            .Select(note => Element("x-note", Marked(note.Note), ("number", $"{note.Number}"), ("kind", note.KindName)))),
        FootnoteReferenceMark sign => Element("x-footnote-sign", "", ("number", $"{sign.Number}"), ("use", $"{sign.Use}")),
        FootnotesMark => string.Concat(body.Footnotes.Select(note => Element("x-footnote", Marked(note.Text), ("number", $"{note.Number}")))),
        WordMark { IsText: true } word => Element("x-word", "", ("key", word.Key)),
        HeadingMark heading => Html.Escape("#" + heading.Heading),
        MediaMark media => Html.Escape(media.Address),
        _ => "",
    };

    private static string Element(string tag, string inner, params (string Name, string? Value)[] attributes) =>
        $"<{tag}{string.Concat(attributes.Where(each => each.Value is not null).Select(each => $" {each.Name}=\"{Html.Escape(each.Value!)}\""))}>{inner}</{tag}>";

    [GeneratedRegex(@"[ \t\n]+")]
    private static partial Regex Blanks();
}
