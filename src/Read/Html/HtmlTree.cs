using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Annals.Reporting;

namespace Annals.Read.Html;

/// <summary>
/// HTML to a tree, within limits. AngleSharp 1.10 looks through all open elements for many a tag, also for those whose end tag is missing or matches none, and copies open
/// elements of style into each new block: what takes time with the square of the text, or more, is given up while it is read.
/// </summary>
/// <param name="Depth">How deep the deepest element stands.</param>
internal sealed record HtmlTree(IHtmlDocument Document, int Depth)
{
    /// <summary>How deep elements may nest. AngleSharp makes no tree that is deeper than 512, as browsers do, and goes on without end.</summary>
    public const int MostDepth = 500;

    // The depths of all elements together: a long page has a hundred thousand elements, fifty deep.
    private const long MostSteps = 100_000_000;

    // In bytes, at first and for each character: a page with a tag in every four characters takes sixty.
    private const long MemoryAtFirst = 64_000_000, MemoryEach = 150;

    /// <param name="isScripting">Whether it is read as where scripts run: <c>noscript</c> then holds nothing.</param>
    /// <exception cref="TooMuchException">It is beyond a limit; the place is that of the element at which it was given up.</exception>
    public static HtmlTree Parse(string html, bool isScripting = false)
    {
        var limits = new Limits(html.Length);
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = isScripting, OnCreated = limits.Check }).ParseDocument(html);
        return new HtmlTree(document, limits.Depth);
    }

    private sealed class Limits(int length)
    {
        private readonly long _mostMemory = GC.GetAllocatedBytesForCurrentThread() + MemoryAtFirst + MemoryEach * length;
        private INode? _last;
        private long _steps;

        public int Depth { get; private set; }

        // The element before this one has its place by now; this one has none yet.
        public void Check(IElement element, TextPosition place)
        {
            var depth = 0;
            for (var node = _last; node is not null && depth <= MostDepth; node = node.Parent) depth++;
            _last = element;
            _steps += depth;
            Depth = Math.Max(Depth, depth);
            if (depth > MostDepth || _steps > MostSteps)
            {
                throw new TooMuchException(
                    At(place), $"elements nest more than {MostDepth} deep here, or very many nearly as deep; close them, or save the text of the page and import that", Rules.TooDeep);
            }
            if (GC.GetAllocatedBytesForCurrentThread() > _mostMemory)
                throw new TooMuchException(At(place), "elements that are never closed are repeated here without end; close them, or save the text of the page and import that");
        }

        private static Position At(TextPosition place) => new(Math.Max(1, (int)place.Line), Math.Max(1, (int)place.Column));
    }
}
