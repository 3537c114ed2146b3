using System.Collections.Immutable;

namespace Annals.Dates;

/// <summary>Reads the whole grammar strictly.</summary>
internal static class EdtfReader
{
    public const string NotADate =
        "this is not an EDTF date; write it like 2022-11-22, 2022-11, 2022 or 2022-11-22/2022-11-27";

    /// <summary>Null, and the first problem, where the text is not EDTF.</summary>
    public static Edtf? Read(ReadOnlySpan<char> text, out EdtfProblem? problem)
    {
        problem = null;
        if (text.IsEmpty)
        {
            problem = new EdtfProblem(0, "there is no date here; write it like 2022-11-22, 2022-11 or 2022");
            return null;
        }

        if (text[0] is '[' or '{') return ReadSet(text, out problem);
        var slash = text.IndexOf('/');
        return slash < 0 ? ReadDate(text, 0, allowsTime: true, out problem) : ReadInterval(text, slash, out problem);
    }

    private static EdtfDate? ReadDate(ReadOnlySpan<char> text, int offset, bool allowsTime, out EdtfProblem? problem)
    {
        var reader = new DateReader(text, offset);
        var date = reader.Read();
        problem = reader.Problem;
        if (date?.Time is null || allowsTime) return date;
        var time = text.IndexOf('T');
        problem = new EdtfProblem(offset + time, $"intervals and sets take dates without a time; write {text[..time]}");
        return null;
    }

    private static EdtfInterval? ReadInterval(ReadOnlySpan<char> text, int slash, out EdtfProblem? problem)
    {
        var second = text[(slash + 1)..].IndexOf('/');
        if (second >= 0)
        {
            problem = new EdtfProblem(
                slash + 1 + second, "an interval has one slash: start/end; a date has hyphens, as in 2022-11-22");
            return null;
        }

        if (!TryReadEnd(text[..slash], 0, out var start, out problem)) return null;
        if (!TryReadEnd(text[(slash + 1)..], slash + 1, out var end, out problem)) return null;
        if (start.Date is null && end.Date is null)
        {
            problem = new EdtfProblem(
                0, "an interval needs a date on one side at least; write it like 2022-11-22/.. or ../2022-11-22");
            return null;
        }

        if (end.Date?.Latest < start.Date?.Earliest)
        {
            problem = new EdtfProblem(slash + 1, $"the interval ends before it starts; write {end.Date}/{start.Date}");
            return null;
        }

        return new EdtfInterval(start, end);
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, int offset, out EdtfEnd end, out EdtfProblem? problem)
    {
        problem = null;
        end = new EdtfEnd(null, text is "..");
        if (text.IsEmpty || end.IsOpen) return true;
        end = new EdtfEnd(ReadDate(text, offset, allowsTime: false, out problem));
        return end.Date is not null;
    }

    private static EdtfSet? ReadSet(ReadOnlySpan<char> text, out EdtfProblem? problem)
    {
        var close = text[0] == '[' ? ']' : '}';
        var closeAt = text.IndexOf(close);
        if (closeAt != text.Length - 1)
        {
            problem = closeAt < 0
                ? new EdtfProblem(text.Length, $"the set is not closed; end it with {close}")
                : new EdtfProblem(closeAt + 1, $"nothing may follow the {close} of a set; leave it out");
            return null;
        }

        var members = ImmutableArray.CreateBuilder<EdtfMember>();
        for (var at = 1; at <= closeAt;)
        {
            var comma = text[at..closeAt].IndexOf(',');
            var end = comma < 0 ? closeAt : at + comma;
            if (!TryReadMember(text[at..end], at, out var member, out problem)) return null;
            if (member.First is null && members.Count > 0)
                return Wrong(at, "only the first date of a set may be open at its start; put it first", out problem);
            if (member.Last is null && end < closeAt)
                return Wrong(end, "only the last date of a set may be open at its end; put it last", out problem);
            members.Add(member);
            at = end + 1;
        }

        problem = null;
        return new EdtfSet(close == ']', members.ToImmutable());
    }

    private static EdtfSet? Wrong(int offset, string message, out EdtfProblem? problem)
    {
        problem = new EdtfProblem(offset, message);
        return null;
    }

    private static bool TryReadMember(ReadOnlySpan<char> text, int offset, out EdtfMember member, out EdtfProblem? problem)
    {
        member = default;
        var dots = text.IndexOf("..");
        if (text.IsEmpty || text is "..")
        {
            problem = new EdtfProblem(offset, "a date of the set is missing; write it like [1667,1668,1670..1672]");
            return false;
        }

        if (dots < 0)
        {
            var date = ReadDate(text, offset, allowsTime: false, out problem);
            member = new EdtfMember(date, date, IsRange: false);
            return date is not null;
        }

        problem = null;
        EdtfDate? first = null, last = null;
        var after = dots + 2;
        if (dots > 0 && (first = ReadDate(text[..dots], offset, allowsTime: false, out problem)) is null) return false;
        if (after < text.Length && (last = ReadDate(text[after..], offset + after, allowsTime: false, out problem)) is null)
            return false;
        if (last?.Latest < first?.Earliest)
        {
            problem = new EdtfProblem(offset + after, $"the range ends before it starts; write {last}..{first}");
            return false;
        }

        member = new EdtfMember(first, last, IsRange: true);
        return true;
    }
}
