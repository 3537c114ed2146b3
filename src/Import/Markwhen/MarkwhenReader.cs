using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Markwhen;

/// <summary>
/// A text of markwhen taken apart line by line: a head of keys, groups, and events, each with its date, the rest of its line, and the lines below. Both
/// notations of groups are known: <c>section X</c> to <c>endSection</c>, and headings as in Markdown, which version 1 of the parser has.
/// </summary>
internal sealed partial class MarkwhenReader
{
    private readonly ImmutableArray<MarkwhenEvent>.Builder _events = ImmutableArray.CreateBuilder<MarkwhenEvent>();
    private readonly Dictionary<string, (int Line, string Value)> _head = [];
    private readonly List<(int Depth, string Name)> _groups = [];
    private readonly List<(int Line, string What)> _leftOut = [];
    private readonly List<string> _text = [];
    private MarkwhenEvent? _open;

    private MarkwhenReader()
    {
    }

    public static MarkwhenFile Read(string text)
    {
        var reader = new MarkwhenReader();
        var number = 0;
        var isFenced = false;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.Trim() == "---" && reader._events.Count == 0 && reader._open is null && (isFenced || reader._head.Count == 0))
            {
                isFenced = !isFenced;
                continue;
            }
            reader.Line(number, line.TrimEnd(), isFenced);
        }
        reader.Close(number);
        return new MarkwhenFile(reader._events.ToImmutable(), reader._head.ToImmutableDictionary(), [.. reader._leftOut]);
    }

    /// <summary>Whether a line begins an event.</summary>
    public static bool IsEvent(string line) => Event().IsMatch(line);

    private void Line(int number, string line, bool isHead)
    {
        var trimmed = line.Trim();
        if (isHead || (_open is null && _events.Count == 0 && _groups.Count == 0 && !IsEvent(line) && HeadKey().IsMatch(trimmed)))
        {
            Head(number, trimmed);
            return;
        }
        if (trimmed.StartsWith("//", StringComparison.Ordinal))
        {
            _leftOut.Add((number, $"{OneLine.Shortened(trimmed, 60)}: a comment"));
            _text.Add("");
            return;
        }
        if (IsEvent(line) && Event().Match(line) is var found)
        {
            Close(number - 1);
            _open = new MarkwhenEvent(number, number, found.Groups["date"].Value.Trim(), found.Groups["rest"].Value.Trim(), "", [.. _groups.Select(group => group.Name).Where(name => name.Length > 0)]);
        }
        else if (Heading().Match(trimmed) is { Success: true } heading)
        {
            Close(number - 1);
            var depth = heading.Groups["signs"].Length;
            _groups.RemoveAll(group => group.Depth >= depth);
            _groups.Add((depth, heading.Groups["name"].Value.Trim()));
        }
        else if (GroupStart().Match(trimmed) is { Success: true } group)
        {
            Close(number - 1);
            _groups.Add((_groups.Count == 0 ? 1 : _groups[^1].Depth + 1, group.Groups["name"].Value.Trim()));
        }
        else if (GroupEnd().IsMatch(trimmed))
        {
            Close(number - 1);
            if (_groups.Count > 0) _groups.RemoveAt(_groups.Count - 1);
        }
        else if (trimmed is "_-_-_break_-_-_")
        {
            Close(number - 1);
            _groups.Clear();
            _leftOut.Add((number, "the end of a page: all pages are one timeline"));
        }
        else if (_open is not null)
        {
            _text.Add(line);
        }
        else if (trimmed.Length > 0)
        {
            _leftOut.Add((number, $"{OneLine.Shortened(trimmed, 60)}: a text that belongs to no event"));
        }
    }

    private void Head(int number, string line)
    {
        if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal)) return;
        if (HeadKey().Match(line) is { Success: true } key && !line.StartsWith('#')) _head[key.Groups["key"].Value.ToLowerInvariant()] = (number, key.Groups["value"].Value.Trim().Trim('"', '\''));
        else _leftOut.Add((number, $"{OneLine.Shortened(line, 60)}: how it looks"));
    }

    private void Close(int last)
    {
        if (_open is not null) _events.Add(_open with { Last = Math.Max(_open.First, last), Text = string.Join('\n', _text) });
        _open = null;
        _text.Clear();
    }

    // What stands before the first colon with a blank behind it is a date, or counts from one.
    [GeneratedRegex(@"\A\s{0,8}(?:[-*]\s+)?(?<date>(?=[^:]{0,60}?\d|now\b|today\b|yesterday\b|tomorrow\b|(?:after|before|by)\s+!)(?:-?\d|now\b|today\b|yesterday\b|tomorrow\b|(?:after|before|by)\s+!|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|!\w)(?:[^:\n]|:(?=\d\d)){0,120}?)\s*:(?:\s+(?<rest>\S.*)|\s*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Event();

    [GeneratedRegex(@"\A(?<key>#?\)?[\p{L}_][\p{L}\p{N}_-]{0,40})\s*:(?:\s+(?<value>.*)|\z)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex HeadKey();

    [GeneratedRegex(@"\A(?<signs>#{1,6})\s+(?<name>\S.*)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\A(?:section|group)\b(?<name>.*)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex GroupStart();

    [GeneratedRegex(@"\A(?:endSection|endGroup|end\s+(?:section|group))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex GroupEnd();
}

/// <summary>A text of markwhen in its parts.</summary>
/// <param name="Head">By keys in lower case.</param>
/// <param name="LeftOut">What is in it and is no part of an event, with its line.</param>
internal sealed record MarkwhenFile(ImmutableArray<MarkwhenEvent> Events, ImmutableDictionary<string, (int Line, string Value)> Head, ImmutableArray<(int Line, string What)> LeftOut);

/// <summary>An event of markwhen.</summary>
/// <param name="Date">As it is written.</param>
/// <param name="Rest">What stands behind the date on its line.</param>
/// <param name="Text">The lines below it.</param>
/// <param name="Groups">In which it stands, the outermost first, with their tags.</param>
internal sealed record MarkwhenEvent(int First, int Last, string Date, string Rest, string Text, ImmutableArray<string> Groups);
