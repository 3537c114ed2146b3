using System.Collections.Immutable;
using System.Text;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Sources;
using Annals.Parse.Markdown;
using Annals.Parse.Prose;
using Annals.Reporting;
using Annals.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Import.Mapped.Texts;

/// <summary>
/// Makes foreign Markdown into Markdown that passes the check: it is read as our pages are, and what would be refused there is
/// escaped. Where that does not succeed in a few rounds, all of its markup is escaped.
/// </summary>
/// <param name="ids">Foreign ids of sources to ours.</param>
internal sealed class TextMender(
    LinkNames links,
    SharedSources sources,
    IReadOnlySet<string> media,
    IReadOnlyDictionary<string, string> ids,
    string? excerptMark,
    List<Finding> report)
{
    // Escaping one piece of markup may uncover another.
    private const int MostRounds = 8;

    // What is at fault there begins with a character that can be escaped.
    private static readonly Rule[] OfSigns = [Rules.BadAnnotation, Rules.UnknownAnnotationKind, Rules.SameHeadingId, Rules.OtherNotation, Rules.FootnoteNotFound, Rules.UnusedFootnote, Rules.PrivateNotClosed];

    // Of the text that is being mended, by its own lines.
    private readonly List<Finding> _findings = [];
    private readonly List<Edit> _edits = [];
    private string _text = "";
    private NearMiss[] _misses = [];
    private ImmutableArray<Heading> _headings = [];

    public string Mend(PlacedText text)
    {
        _findings.Clear();
        var mended = Mend(text.Markdown);
        report.AddRange(_findings.Select(finding => finding.First == 0 ? finding : finding with { First = finding.First + text.Above, Last = finding.Last + text.Above }));
        return mended;
    }

    private string Mend(string markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return "";
        _text = new ForeignMarkup(excerptMark, _findings).Mend(markdown);
        for (var round = 0; round < MostRounds; round++)
        {
            var found = new Diagnostics();
            var isSound = IsSound(found);
            if (round > 0 && isSound) return WithoutEmptyLines(_text);
            _edits.Clear();
            if (ProseParser.Tree(_text) is not { } tree) break;
            var lines = new LineStarts(_text);
            var markdownLinks = new LinkMender(_text, links, _headings, media, _edits, _findings);
            foreach (var inline in tree.Descendants<Inline>())
                if (inline is PageLinkInline page) LookAt(page);
                else if (inline is CitationInline citation) LookAt(citation, isFirst: round == 0, lines);
                else if (inline is LinkInline link) markdownLinks.Mend(link);
            LookAtAnnotations(found, lines);
            foreach (var miss in _misses) LookAt(miss, lines);
            if (_edits.Count == 0 && isSound) return WithoutEmptyLines(_text);
            if (_edits.Count == 0) break;
            _text = Edit.Apply(_text, _edits);
        }
        _findings.Add(new Finding(
            0, "the text has signs that do not fit together here; it stands as plain text, without its markup", Outcome.Unsure));
        return string.Join('\n', WithoutEmptyLines(markdown).Split('\n').Select(MarkdownText.Escape));
    }

    private bool IsSound(Diagnostics found)
    {
        var body = ProseParser.Parse("", _text, found);
        var marks = body.AllMarks;
        _headings = body.Headings;
        _misses = [.. body.NearMisses.Where(miss => miss.Escapes.IsEmpty && miss.Kind != NearMissKind.PlainCitation)];
        return found.Sorted().IsEmpty && _misses.Length == 0 && marks.All(mark => mark switch
        {
            PageLinkMark link => IsOwnHeading(link.Target, link.Anchor) || (link.Anchor is null && links.Find(link.Target) == link.Target),
            HeadingMark heading => IsOwnHeading("", heading.Heading),
            CitationMark citation => citation.Citations.All(each => sources.Has(each.Source)),
            MediaMark file => media.Contains(file.Address),
            _ => true,
        });
    }

    private void LookAt(PageLinkInline link)
    {
        var shown = link.Words ?? link.Target;
        if (IsOwnHeading(link.Target, link.Anchor) || (link.Anchor is null && links.Find(link.Target) == link.Target)) return;
        if (links.Find(link.Target) is { } page)
        {
            if (IsAt(link.Span.Start, '[') && IsAt(link.Span.End, ']'))
                _edits.Add(new Edit(link.Span.Start, link.Span.Length, $"[[{page}|{shown}]]"));
            if (link.Anchor is null) Report(link, $"[[{link.Target}]] → [[{page}]]", Outcome.Inferred);
            else Report(link,
                $"[[{link.Target}]] → [[{page}]]; #{link.Anchor} is left out, since nobody knows yet whether it is there", Outcome.Unsure);
            return;
        }
        if (IsAt(link.Span.Start, '[') && IsAt(link.Span.Start + 1, '[')) _edits.Add(new Edit(link.Span.Start, 2, @"\[\["));
        Report(link, $"[[{ValueReader.Shown(link.Target)}]] stays as text: there is no one page of this name", Outcome.Unsure);
    }

    private void LookAt(CitationInline citation, bool isFirst, LineStarts lines)
    {
        if (isFirst && citation.Citations.All(each => ids.ContainsKey(each.Source) || sources.Has(each.Source)))
        {
            foreach (var each in citation.Citations.Where(each => ids.TryGetValue(each.Source, out var id) && id != each.Source))
                if (lines.OffsetOf(each.At) is { } at && string.CompareOrdinal(_text, at, "@" + each.Source, 0, each.Source.Length + 1) == 0)
                    _edits.Add(new Edit(at + 1, each.Source.Length, ids[each.Source]));
            return;
        }
        if (citation.Citations.All(each => sources.Has(each.Source))) return;
        if (IsAt(citation.Span.Start, '[')) _edits.Add(new Edit(citation.Span.Start, 1, @"\["));
        var unknown = citation.Citations.First(each => !sources.Has(each.Source)).Source;
        Report(citation, $"[@{ValueReader.Shown(unknown)}] stays as text: there is no source of this id", Outcome.Unsure);
    }

    private bool IsOwnHeading(string target, string? anchor) => target.Length == 0 && anchor is not null && Headings.Find(_headings, anchor) is not null;

    private void LookAtAnnotations(Diagnostics found, LineStarts lines)
    {
        foreach (var fault in found.Sorted().Where(fault => OfSigns.Contains(fault.Rule)))
            if (lines.OffsetOf(fault.At) is { } at && at < _text.Length && "{[<%".Contains(_text[at], StringComparison.Ordinal))
            {
                _edits.Add(new Edit(at, 0, @"\"));
                _findings.Add(new Finding(
                    fault.At.Line, $"{_text.AsSpan(at, Math.Min(3, _text.Length - at))} stays as text: it is {What(fault.Rule)} here", Outcome.Unsure));
            }
    }

    private static string What(Rule rule) =>
        rule == Rules.BadAnnotation || rule == Rules.UnknownAnnotationKind ? "no annotation"
        : rule == Rules.PrivateNotClosed ? "no private text"
        : rule == Rules.FootnoteNotFound || rule == Rules.UnusedFootnote ? "no footnote"
        : "no id";

    // What is nearly a notation of ours was none where it comes from.
    private void LookAt(NearMiss miss, LineStarts lines)
    {
        if (lines.OffsetOf(miss.At) is not { } at || at >= _text.Length || !char.IsAscii(_text[at]) || char.IsAsciiLetterOrDigit(_text[at])) return;
        _edits.Add(new Edit(at, 0, @"\"));
        // That HTML stays as text is said of its whole line.
        if (miss.Kind == NearMissKind.RawHtml) return;
        _findings.Add(new Finding(miss.At.Line, $"{miss.Written} stays as text: {miss.Why}", Outcome.Unsure));
    }

    private void Report(Inline inline, string what, Outcome outcome) => _findings.Add(new Finding(inline.Line + 1, what, outcome));

    private bool IsAt(int offset, char character) => offset >= 0 && offset < _text.Length && _text[offset] == character;

    private static string WithoutEmptyLines(string text)
    {
        var start = 0;
        while (text.IndexOf('\n', start) is >= 0 and var end && text.AsSpan(start, end - start).IsWhiteSpace()) start = end + 1;
        return text[start..].TrimEnd();
    }
}

/// <summary>A change of a string: some characters of it, and what replaces them.</summary>
internal readonly record struct Edit(int Start, int Length, string Text)
{
    /// <summary>Makes all of them at once; of two that overlap the first is made.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        var edited = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.Start))
        {
            if (edit.Start < at || edit.Start + edit.Length > text.Length) continue;
            edited.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.Start + edit.Length;
        }
        return edited.Append(text, at, text.Length - at).ToString();
    }
}
