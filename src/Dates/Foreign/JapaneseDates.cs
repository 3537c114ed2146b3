using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Text;
using static System.FormattableString;

namespace Annals.Dates.Foreign;

/// <summary>
/// Dates as Japanese texts print them, put into English: 2022年11月22日, 昭和20年8月15日, 1950年代, 19世紀, 紀元前500年. Years of eras count from 1873 on alone: before, the
/// calendar was another, in which the same month and day were other days.
/// </summary>
internal static partial class JapaneseDates
{
    private static readonly (string Name, int FirstYear, int From, int To)[] Eras =
        [("明治", 1868, 6, 45), ("大正", 1912, 1, 15), ("昭和", 1926, 1, 64), ("平成", 1989, 1, 31), ("令和", 2019, 1, 99)];

    private static readonly (string Japanese, string English)[] Before =
        [("約", "c. "), ("初頭", "early "), ("初め", "early "), ("前半", "first half of "), ("後半", "second half of "), ("半ば", "mid "), ("中頃", "mid "), ("末", "late "), ("上旬", "early "), ("中旬", "mid "), ("下旬", "late ")];

    private static readonly (string Japanese, string English)[] Behind =
        [("以前", " or earlier"), ("以降", " or later"), ("以後", " or later")];

    public static string ToEnglish(string text)
    {
        if (!text.AsSpan().ContainsAny('年', '紀', '月')) return text;
        text = Weekday().Replace(text, "").Replace(" ", "", StringComparison.Ordinal);
        var parts = text.TrimEnd('で', 'ま').Replace("から", "〜", StringComparison.Ordinal).Split('〜', '～', '~', '-', '–', '—');
        if (parts.Length > 2) return text;
        if (parts.Length == 2 && parts[1].Length == 0) return One(parts[0]) is { } since ? $"since {since}" : text;
        // What the second does not say is as in the first: 1990年5月1日〜3日.
        if (parts.Length == 2) parts[1] = Completed(parts[1], parts[0]);
        var english = parts.Select(One).ToArray();
        return english.Contains(null) ? text : string.Join(" to ", english);
    }

    private static string Completed(string second, string first)
    {
        if (second.Contains('年', StringComparison.Ordinal) || second.Contains('紀', StringComparison.Ordinal)) return second;
        var shared = second.Contains('月', StringComparison.Ordinal) ? '年' : '月';
        return first[..(first.IndexOf(shared, StringComparison.Ordinal) + 1)] + second;
    }

    private static string? One(string text)
    {
        var (front, back) = ("", "");
        if (text.EndsWith('頃') || text.EndsWith("ごろ", StringComparison.Ordinal)) (front, text) = ("c. ", text.TrimEnd('頃', 'ろ', 'ご'));
        foreach (var (japanese, english) in Before)
            if (text.EndsWith(japanese, StringComparison.Ordinal) || (japanese == "約" && text.StartsWith(japanese, StringComparison.Ordinal))) (front, text) = (english, text.Replace(japanese, "", StringComparison.Ordinal));
        foreach (var (japanese, english) in Behind)
            if (text.EndsWith(japanese, StringComparison.Ordinal)) (back, text) = (english, text[..^japanese.Length]);
        return Plain(text) is { } plain ? front + plain + back : null;
    }

    private static string? Plain(string text)
    {
        if (Century().Match(text) is { Success: true } century) return $"{century.Groups["number"].Value}th century{(century.Groups["bce"].Success ? " BC" : "")}";
        if (Form().Match(text) is not { Success: true } match || Year(match) is not { } year) return null;
        if (match.Groups["decade"].Success) return Invariant($"{year}s");
        var when = match.Groups["season"].Value switch { "春" => "spring ", "夏" => "summer ", "秋" => "autumn ", "冬" => "winter ", _ => "" };
        var day = match.Groups["day"].Success ? match.Groups["day"].Value + " " : "";
        var month = match.Groups["month"].Success && Number(match, "month") is >= 1 and <= 12 and var number ? EnglishMonths.Names[number - 1] + " " : "";
        if (match.Groups["month"].Success && month.Length == 0) return null;
        return Invariant($"{when}{day}{month}{(match.Groups["bce"].Success ? $"{year} BC" : $"{year:0000}")}");
    }

    private static int? Year(Match match)
    {
        var number = match.Groups["first"].Success ? 1 : Number(match, "year");
        if (!match.Groups["era"].Success) return match.Groups["first"].Success ? null : number;
        var era = Eras.First(era => era.Name == match.Groups["era"].Value);
        return number >= era.From && number <= era.To ? era.FirstYear + number - 1 : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?:西暦)?(?:(?<era>明治|大正|昭和|平成|令和)|(?<bce>紀元前))?(?:(?<first>元)|(?<year>[0-9]{1,4}))年(?:(?<decade>代)|(?<season>[春夏秋冬])|(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A(?<bce>紀元前)?(?<number>[0-9]{1,2})世紀\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Century();

    [GeneratedRegex("[(（][月火水木金土日](?:曜日)?[)）]|[月火水木金土日]曜日", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Weekday();
}
