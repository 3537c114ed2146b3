using System.Collections.Immutable;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Text;

namespace Annals.Import.Clippings.Lines;

/// <summary>Reads the lines above the first paragraph: date, section, title, byline, captions, in any order and number.</summary>
internal sealed class HeadReader
{
    // An article that has not begun after so many lines has no head.
    private const int MostPassages = 40;

    // A longer line can be nothing but a paragraph.
    private const int LongestLine = 2000;

    private readonly ImmutableArray<ClippingLine>.Builder _lines = ImmutableArray.CreateBuilder<ClippingLine>();
    private readonly List<string> _byline = [];
    private string? _title;
    private Edtf? _published;

    public static ClippingHead Read(List<Passage> passages) => new HeadReader().ReadAll(passages);

    private ClippingHead ReadAll(List<Passage> passages)
    {
        var at = 0;
        for (; at < passages.Count && at < MostPassages; at++)
        {
            var passage = passages[at];
            if (at == 0 && ReadDateLine(passage) is { } rest)
            {
                if (rest.Length == 0) continue;
                passage = passage with { Text = rest };
                // The first sentence runs on behind the date.
                if (!Wording.IsTitleLike(rest))
                {
                    _lines.Add(ClippingLine.Of(passage, LineKind.Paragraph));
                    at++;
                    break;
                }
            }
            if (LinePatterns.ByAlone().IsMatch(passage.Text) && at + 1 < passages.Count && Names(passages[at + 1].Text) is { } names)
            {
                AddByline(passage, names);
                _lines[^1] = _lines[^1] with { Last = passages[++at].Last };
                continue;
            }
            if (Kind(passage, at, passages) is not { } kind) break;
            _lines.Add(ClippingLine.Of(passage, kind));
        }
        return new ClippingHead(_title, [.. _byline], _published, at, _lines.ToImmutable());
    }

    /// <returns>What stands behind the date on its line; null where the line is none.</returns>
    private string? ReadDateLine(Passage passage)
    {
        if (LinePatterns.DateLine().Match(passage.Text) is not { Success: true } match) return null;
        if (!Edtf.TryParse(match.Groups["date"].Value, out var date, out _)) return null;
        _published = date;
        _lines.Add(new ClippingLine(passage.First, passage.First, LineKind.DateLine, match.Value));
        return passage.Text[match.Length..].Trim();
    }

    /// <returns>Null for the first paragraph.</returns>
    private LineKind? Kind(Passage passage, int at, List<Passage> passages)
    {
        var text = passage.Text;
        if (text.Length > LongestLine) return null;
        if (LinePatterns.Address().IsMatch(text)) return LineKind.Address;
        if (ReadWhenLine(text)) return LineKind.DateLine;
        if (LinePatterns.ByNames().Match(text) is { Success: true } by && Names(by.Groups["names"].Value) is { } names)
        {
            AddNames(names);
            return LineKind.Byline;
        }
        if (Captions.Is(text)) return LineKind.Caption;
        if (Wording.Count(text) <= Wording.LongestHeading && LinePatterns.Notice().IsMatch(text)) return LineKind.Notice;
        if (IsTitle(text, at, passages)) return LineKind.Title;
        if (_title is null && Wording.Count(text) <= 3 && !Wording.EndsSentence(text) && HasTitleBelow(at, passages)) return LineKind.Section;
        return Wording.IsHeadingLike(text) && at + 1 < passages.Count ? LineKind.Heading : null;
    }

    private bool ReadWhenLine(string text)
    {
        if (LinePatterns.WhenLine().Match(text) is not { Success: true } match || !LinePatterns.ClockOnly().IsMatch(match.Groups["rest"].Value)) return false;
        if (ForeignDates.Read(match.Groups["date"].Value) is not { } date) return false;
        _published ??= date;
        return true;
    }

    private bool IsTitle(string text, int at, List<Passage> passages)
    {
        var bare = WithoutPictureWord(text);
        if (_title is not null)
        {
            if (!IsSame(bare, _title)) return false;
            // The title is printed again: this time without the leftover of a picture behind it.
            if (bare == text) _title = text;
            return true;
        }
        if (at + 1 == passages.Count) return false;
        // With a full stop, it may as well be the first sentence, unless somebody signs it or a date follows.
        if (!Wording.IsTitleLike(text) && !(Wording.Count(text) is >= 3 and <= 30 && IsHeadLine(passages[at + 1].Text))) return false;
        // A question or a call may be a title or a first paragraph: a title stands alone above longer lines.
        if (Wording.EndsSentence(text) && (Wording.Count(text) > 20 || passages.Skip(at + 1).All(below => below.Text.Length < text.Length))) return false;
        _title = bare;
        return true;
    }

    private static bool IsHeadLine(string text) =>
        LinePatterns.ByAlone().IsMatch(text)
        || (LinePatterns.ByNames().Match(text) is { Success: true } by && Names(by.Groups["names"].Value) is not null)
        || (LinePatterns.WhenLine().Match(text) is { Success: true } when && LinePatterns.ClockOnly().IsMatch(when.Groups["rest"].Value));

    private static string WithoutPictureWord(string text) =>
        LinePatterns.PictureWord().Match(text) is { Success: true } match && Wording.Count(text[..match.Index]) >= 5 ? text[..match.Index] : text;

    private static bool IsSame(string text, string title) => Slug.Of(text) == Slug.Of(title);

    private static bool HasTitleBelow(int at, List<Passage> passages)
    {
        for (var below = at + 1; below < passages.Count && below < at + 8; below++)
            if (Wording.IsTitleLike(passages[below].Text)) return true;
        return false;
    }

    private void AddByline(Passage passage, string[] names)
    {
        AddNames(names);
        _lines.Add(ClippingLine.Of(passage, LineKind.Byline));
    }

    private void AddNames(string[] names)
    {
        foreach (var name in names)
            if (!_byline.Contains(name, StringComparer.OrdinalIgnoreCase)) _byline.Add(name);
    }

    /// <summary>“Ann Lee and Bo Chen, Reporters” to its names; null for what is no name.</summary>
    private static string[]? Names(string text)
    {
        if (text.Length > 120 || Wording.Count(text) > 14) return null;
        var parts = text.Split([" and ", " & ", ",", ";", "|", " – ", " — "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts.Where((part, index) => index == 0 || !IsOffice(part)).Where(part => !part.StartsWith('@')).ToArray();
        return names.Length > 0 && names.All(IsName) ? names : null;
    }

    private static bool IsName(string text) => Wording.Count(text) is >= 1 and <= 5 && char.IsUpper(text[0]) && !text.Any(char.IsAsciiDigit);

    private static bool IsOffice(string part) => LinePatterns.Office().IsMatch(part);
}

/// <summary>What stands above the first paragraph of an article.</summary>
/// <param name="Passages">How many passages it takes up.</param>
internal sealed record ClippingHead(
    string? Title,
    ImmutableArray<string> Byline,
    Edtf? Published,
    int Passages,
    ImmutableArray<ClippingLine> Lines);
