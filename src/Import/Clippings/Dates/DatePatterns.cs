using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Clippings.Dates;

/// <summary>The words by which English texts say when. Each form is bounded, so that none takes longer than in proportion to the text. Digits are
/// those of ASCII: “\d” takes those of every script, which no number can be read from.</summary>
internal static partial class DatePatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Month = @"(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b\.?";

    private const string Weekday = "(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day";

    private const string Lead = @"\b((?<lead>since|by|until|till|before|around|about|circa|from|as of|on or about)\s(the\s)?)?";

    /// <summary>A day that names its month: <c>Nov. 27</c>, <c>November 27, 2022</c>, <c>27 November</c>, <c>2022-11-27</c>, <c>Nov. 22–27</c>.</summary>
    [GeneratedRegex(Lead + "(" + Weekday + @",?\s(the\s)?)?" + @"((?<iso>[0-9]{4}-[0-9][0-9]-[0-9][0-9])|" + Month + @"\s(?<day>[0-9]{1,2})(st|nd|rd|th)?(\s?[–-]\s?(?<last>[0-9]{1,2})(st|nd|rd|th)?)?(,?\s(?<year>[12][0-9]{3}))?|(?<day>[0-9]{1,2})(st|nd|rd|th)?(\s?[–-]\s?(?<last>[0-9]{1,2})(st|nd|rd|th)?)?\s(of\s)?" + Month + @"(,?\s(?<year>[12][0-9]{3}))?)(?![\w-])", Options, PatternTime.Most)]
    public static partial Regex Day();

    [GeneratedRegex(@"\Alast\s", Options, PatternTime.Most)]
    public static partial Regex LastMonth();

    /// <summary>What makes “of May” a month and nobody's name.</summary>
    [GeneratedRegex(@"\b(end|start|beginning|middle|month|week|weekend|days?|half|part|rest|most|all|[0-9](st|nd|rd|th))\s\z", Options, PatternTime.Most)]
    public static partial Regex PartOf();

    /// <summary>A month: <c>November 2022</c>, <c>in November</c>, <c>late October</c>.</summary>
    [GeneratedRegex(Lead + "((in|during|of|this|last|early|late|mid|early in|late in)[ -])?" + Month + @"(,?\s(of\s)?(?<year>[12][0-9]{3}))?(?!\s?[0-9])(?!\w)", Options, PatternTime.Most)]
    public static partial Regex MonthOnly();

    /// <summary>What a month without a year needs before it, since “may” and “march” are words, and “April” a name.</summary>
    [GeneratedRegex(@"\A(since|by|until|till|before|around|about|from|in|during|of|this|last|early|late|mid)\b", Options, PatternTime.Most)]
    public static partial Regex MonthLead();

    /// <summary>
    /// A year: <c>in 2008</c>, <c>the 1990s</c>, <c>from 1990 to 1995</c>; behind a preposition, since a bare number may be anything, and
    /// not before what is counted.
    /// </summary>
    [GeneratedRegex(@"\b(?<lead>in|since|during|by|until|till|before|around|about|circa|of|late|early|mid|back in|from)[ -](the\s)?((?<half>early|late|mid)[ -])?(?<year>1[5-9][0-9][0-9]|20[0-9][0-9])((?<decade>s)|\s(to|until|through)\s(?<until>1[5-9][0-9][0-9]|20[0-9][0-9]))?(?![\w-])(?!\s(people|men|women|children|staff|jobs?|(?!(was|is|its|his|this|as|has|does|across|unless|always|perhaps|besides|towards)\b)[a-z]{3,20}s)\b)", Options, PatternTime.Most)]
    public static partial Regex Year();

    /// <summary>A season of a year, or the last one: <c>summer of 2021</c>, <c>last summer</c>.</summary>
    [GeneratedRegex(@"\b((?<last>last)\s(?<season>spring|summer|autumn|fall|winter)|(in\s|during\s|the\s)(the\s)?(?<season>spring|summer|autumn|fall|winter)(\sof)?\s(?<year>[12][0-9]{3}))\b", Options, PatternTime.Most)]
    public static partial Regex Season();

    [GeneratedRegex(@"\b((earlier |later )?today(?!['’]s)|tonight|this (morning|afternoon|evening)|(the day before )?yesterday|last night|(the day after )?tomorrow)\b", Options, PatternTime.Most)]
    public static partial Regex NearDay();

    /// <summary>
    /// A day of the week; not where it is part of a name, as in the Sunday Times or Black Friday. One that counts from another day than
    /// that of publication, as “the following Sunday”, is vague.
    /// </summary>
    [GeneratedRegex(@"\b((?<vague>(from\s)?" + Weekday + @"\s?(to|through|until|till|–|-)\s?(mon|tues|wednes|thurs|fri|satur|sun)day)|((?<vague>following|previous|preceding|same|first|second|third|fourth|(?<=\bthe\s)(last|next|past|coming)|(?<=\bweeks?\s)(on|from))\s|(?<!\b(black|cyber|good|ash|palm|easter|holy|super|bloody|giving|the|a|one|any|each|every|most|some|another)\s)((?<lead>since|by|until|till|before|from|last|next|this|this past|this coming|early|late)\s)?)" + Weekday + @"(\s(morning|afternoon|evening|night))?(\s(of\s)?(?<week>last|this|next)\sweek|(?<vague>\sweek))?)\b(?!\s(times|mirror|mail|telegraph|express|herald|post|service|school|lunch|roast|best|league))", Options, PatternTime.Most)]
    public static partial Regex DayOfWeek();

    [GeneratedRegex(@"\b((?<which>earlier this|later this|this|last|next|the past|the last|the next|the previous|the following|this past)\s(?<unit>week|month|year|weekend)|(?<which>over|at)\sthe\s(?<unit>weekend))\b(?!-long|\sof\b)", Options, PatternTime.Most)]
    public static partial Regex Around();

    [GeneratedRegex(@"\b((?<about>about|around|some|nearly|almost|over|more than)\s)?(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,3}|a couple of|a few|several)\s(?<unit>day|week|month|year)s?\sago\b", Options, PatternTime.Most)]
    public static partial Regex Ago();
}
