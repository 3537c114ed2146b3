using System.Text;
using Annals.Text;

namespace Annals.Import.Html;

/// <summary>The inline content of one block as Markdown. Every special character of the text itself is escaped, so that only the Markdown written here has a meaning.</summary>
internal static class InlineMarkdown
{
    /// <returns>Its lines, joined by line ends; empty where there is nothing to see.</returns>
    public static string Write(IReadOnlyList<InlineSpan> spans)
    {
        var lines = new List<string>();
        var line = new List<InlineSpan>();
        foreach (var span in spans.Append(InlineSpan.Break))
        {
            if (!span.IsBreak)
            {
                line.Add(span);
                continue;
            }
            var written = new StringBuilder();
            WriteLinks(Trimmed(line), written);
            if (written.Length > 0) lines.Add(written.ToString());
            line.Clear();
        }
        return string.Join("\\\n", lines);
    }

    /// <summary>An address as the destination of a link; null where a page may not link to it.</summary>
    public static string? Destination(string href, Uri? page)
    {
        // As a browser reads it (URL Standard, section 4.4).
        var address = href.Trim().Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        if (page is not null && Uri.TryCreate(page, address, out var resolved)) address = resolved.AbsoluteUri;
        address = AddressUser.Without(address);
        var destination = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.Value is '&') destination.Append("\\&");
            else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || (rune.IsAscii && "<>()\\\"'`{}|[]^".Contains((char)rune.Value, StringComparison.Ordinal)))
                destination.Append(Uri.EscapeDataString(rune.ToString()) is ['%', ..] encoded ? encoded : $"%{rune.Value:X2}");
            else destination.Append(rune);
        }
        var written = destination.ToString();
        var plain = written.Replace("\\&", "&", StringComparison.Ordinal);
        return Parse.Values.WebAddresses.IsWeb(plain) || plain.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? written : null;
    }

    // Neighbours that look alike as one, without white space at both ends.
    private static List<InlineSpan> Trimmed(List<InlineSpan> line)
    {
        var spans = line.Where(span => span.Text.Length > 0).ToArray();
        var merged = new List<InlineSpan>(spans.Length);
        for (int start = 0, end; start < spans.Length; start = end)
        {
            for (end = start + 1; end < spans.Length && spans[end].LooksLike(spans[start]);) end++;
            merged.Add(end == start + 1 ? spans[start] : spans[start] with { Text = string.Concat(spans[start..end].Select(span => span.Text)) });
        }
        var first = merged.FindIndex(span => !string.IsNullOrWhiteSpace(span.Text));
        if (first < 0) return [];
        merged = merged[first..(merged.FindLastIndex(span => !string.IsNullOrWhiteSpace(span.Text)) + 1)];
        merged[0] = merged[0] with { Text = merged[0].Text.TrimStart() };
        merged[^1] = merged[^1] with { Text = merged[^1].Text.TrimEnd() };
        return merged;
    }

    private static void WriteLinks(List<InlineSpan> spans, StringBuilder written)
    {
        for (int start = 0, end; start < spans.Count; start = end)
        {
            var address = spans[start].Address;
            for (end = start + 1; end < spans.Count && spans[end].Address == address;) end++;
            var group = spans[start..end];
            var next = end < spans.Count ? spans[end].Text[0] : '\0';
            if (address is null)
            {
                WriteStrong(group, next, written);
                continue;
            }
            // Spaces at the ends are not part of the link; code within one could be taken for something else.
            var words = Trimmed([.. group.Select(span => span with { IsCode = false })]);
            if (words.Count == 0)
            {
                Space(written);
                continue;
            }
            if (char.IsWhiteSpace(group[0].Text[0])) Space(written);
            if (written.Length > 0 && written[^1] == '!') written.Insert(written.Length - 1, '\\');
            written.Append('[');
            var inside = new StringBuilder();
            WriteStrong(words, '\0', inside);
            written.Append(inside).Append("](").Append(address).Append(')');
            if (char.IsWhiteSpace(group[^1].Text[^1])) written.Append(' ');
        }
    }

    private static void WriteStrong(List<InlineSpan> spans, char next, StringBuilder written) =>
        WriteEmphasis(spans, next, written, span => span.IsStrong, "**", (inner, behind, to) =>
            WriteEmphasis(inner, behind, to, span => span.IsEmphasised, "*", WriteTexts));

    private static void WriteEmphasis(
        List<InlineSpan> spans, char next, StringBuilder written, Func<InlineSpan, bool> has, string mark, Action<List<InlineSpan>, char, StringBuilder> writeInner)
    {
        for (int start = 0, end; start < spans.Count; start = end)
        {
            var marked = has(spans[start]);
            for (end = start + 1; end < spans.Count && has(spans[end]) == marked;) end++;
            var group = spans[start..end];
            var behind = end < spans.Count ? spans[end].Text[0] : next;
            var words = marked ? Trimmed(group) : group;
            if (words.Count == 0)
            {
                Space(written);
                continue;
            }
            if (marked && char.IsWhiteSpace(group[0].Text[0])) Space(written);
            var endsInSpace = marked && char.IsWhiteSpace(group[^1].Text[^1]);
            var inner = new StringBuilder();
            if (marked) writeInner(words, '\0', inner);
            if (marked && Flanks(written, inner, endsInSpace ? ' ' : behind)) written.Append(mark).Append(inner).Append(mark);
            else writeInner(words, endsInSpace ? ' ' : behind, written);
            if (endsInSpace) written.Append(' ');
        }
    }

    /// <summary>Whether asterisks around these words would count as emphasis (CommonMark, section 6.2), without touching others.</summary>
    private static bool Flanks(StringBuilder written, StringBuilder inner, char behind)
    {
        if (inner.Length == 0) return false;
        var before = written.Length > 0 ? written[^1] : ' ';
        return before != '*'
            && (!IsPunctuation(inner[0]) || IsPunctuation(before) || char.IsWhiteSpace(before))
            && (!IsPunctuation(inner[^1]) || behind == '\0' || IsPunctuation(behind) || char.IsWhiteSpace(behind));
    }

    // Half of a surrogate pair may be punctuation: it counts as such, which is the safe side.
    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character) || char.IsSurrogate(character);

    private static void WriteTexts(List<InlineSpan> spans, char next, StringBuilder written)
    {
        foreach (var span in spans)
        {
            // Directly behind a backtick of the text, another would not open code.
            if (span.IsCode && (written.Length == 0 || written[^1] != '`') && Code(span.Text) is { Length: > 0 } code) written.Append(code);
            else if (string.IsNullOrWhiteSpace(span.Text)) Space(written);
            else
            {
                if (char.IsWhiteSpace(span.Text[0])) Space(written);
                // Within a line no character starts a list or a heading.
                var escaped = written.Length == 0 ? MarkdownText.Escape(span.Text) : MarkdownText.Escape("x" + span.Text.TrimStart())[1..];
                // Two of these characters in a row are notation, also where they come from two spans.
                if (written.Length > 0 && written[^1] is '=' or '%' && escaped.StartsWith(written[^1])) written.Append('\\');
                written.Append(escaped);
                if (char.IsWhiteSpace(span.Text[^1])) written.Append(' ');
            }
        }
    }

    private static string Code(string text)
    {
        var code = text.Trim();
        if (code.Length == 0) return "";
        var fence = new string('`', LongestRun(code) + 1);
        return code[0] == '`' || code[^1] == '`' ? $"{fence} {code} {fence}" : $"{fence}{code}{fence}";
    }

    /// <summary>The length of the longest run of backticks.</summary>
    public static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text) longest = Math.Max(longest, run = character == '`' ? run + 1 : 0);
        return longest;
    }

    private static void Space(StringBuilder written)
    {
        if (written.Length > 0 && written[^1] != ' ') written.Append(' ');
    }
}

/// <summary>A piece of text that looks the same throughout. Styles are flags, so that however deep tags nest, nothing here does.</summary>
/// <param name="Text">With white space collapsed; a line end for a line break.</param>
/// <param name="Address">Where it links to, ready for Markdown; null for no link.</param>
internal readonly record struct InlineSpan(string Text, bool IsStrong, bool IsEmphasised, bool IsCode, string? Address)
{
    public static readonly InlineSpan Break = new("\n", false, false, false, null);

    public bool IsBreak => Text == "\n";

    public bool LooksLike(InlineSpan other) => this with { Text = "" } == other with { Text = "" };
}
