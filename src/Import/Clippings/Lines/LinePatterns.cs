using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Clippings.Lines;

/// <summary>
/// The forms by which the lines around an article are known. Each looks at one line, and none can take longer than in proportion
/// to it: what repeats is bounded.
/// </summary>
internal static partial class LinePatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary><c>date 2022-11-28</c>, perhaps with the title or the first sentence run on behind it.</summary>
    [GeneratedRegex(@"\A(date(line)?|published|posted)\s?:?\s{1,3}(?<date>\d{4}-\d\d-\d\d)(T[\d:.]{4,12}(Z|[+-]\d\d:?\d\d)?)?(?=\s|\z)", Options, PatternTime.Most)]
    public static partial Regex DateLine();

    /// <summary>A line that says when, and nothing else: <c>Thursday Dec 01, 2022</c>, <c>Published: 28 November 2022, 3:15 pm</c>.</summary>
    [GeneratedRegex(@"\A((first )?(published|posted|updated|last updated|modified|date|filed)( on| at)?\s?:?\s{0,3})?((mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?,?\s{1,3})?(?<date>(\d{1,2}(st|nd|rd|th)?\s(of\s)?[a-z]{3,9}\.?,?\s\d{4})|([a-z]{3,9}\.?\s\d{1,2}(st|nd|rd|th)?,?\s\d{4})|(\d{4}-\d\d-\d\d))(?<rest>.{0,60})\z", Options, PatternTime.Most)]
    public static partial Regex WhenLine();

    /// <summary>What may stand behind the date of such a line: a time of day, a zone.</summary>
    [GeneratedRegex(@"\A[\s,|·•–—-]{0,4}(at\s)?(T?\d{1,2}[:.]\d\d([:.]\d\d)?)?\s?([ap]\.?m\.?)?\s?\(?(Z|UTC|GMT|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|[+-]\d\d:?\d\d)?\)?\.?\s{0,2}\z", Options, PatternTime.Most)]
    public static partial Regex ClockOnly();

    /// <summary><c>By</c> alone: the name stands on the next line.</summary>
    [GeneratedRegex(@"\A(written |reported |report |story |words )?by\s?:?\z", Options, PatternTime.Most)]
    public static partial Regex ByAlone();

    [GeneratedRegex(@"\A(written |reported |report |story |words |text )?by\s?:?\s{1,3}(?<names>[^.!?“”""]{2,120})\z", Options, PatternTime.Most)]
    public static partial Regex ByNames();

    /// <summary>What follows a name in a byline and is none.</summary>
    [GeneratedRegex(@"\A(senior|chief|staff|political|business|science|social|royal|showbiz|news|world|home|deputy|associate|assistant|managing|contributing|special|freelance)?\s?((reporter|editor|correspondent|writer|journalist|contributor|columnist|producer|author)s?|for (the )?\w{2,30}|in \w{2,30})\b", Options, PatternTime.Most)]
    public static partial Regex Office();

    /// <summary>A byline that is a department's and not a person's.</summary>
    [GeneratedRegex(@"\A(desk|staff|team|newsroom|editors?|editorial|agency|agencies|reporters?|correspondents?|bureau|service|news|press|office)\z", Options, PatternTime.Most)]
    public static partial Regex Desk();

    /// <summary>An agency or service that pictures are credited to, or the word for a picture with a colon or a name behind it.</summary>
    [GeneratedRegex(@"(\b(picture|pic|photo|photograph|image|credit|video|screenshot|screengrab|illustration|graphic)s?( credits?)?\s?(:|©))|(\(\s?(image|photo|picture|video|credit|screenshot)\b[^()]{0,80}\)\s{0,2}\z)|((\A|[.(|/—]\s?)(picture|photo|photograph|image|screenshot)s? (by|via|courtesy)\b)|©", Options, PatternTime.Most)]
    public static partial Regex Credit();

    [GeneratedRegex(@"\A[^.!?:;“”""]{2,60}\s?/\s?[^.!?:;“”""/]{2,40}(/[^.!?:;“”""/]{2,40})?\z", Options, PatternTime.Most)]
    public static partial Regex Slashed();

    [GeneratedRegex(@"\b(getty( images)?|alamy|shutterstock|reuters|afp|epa|ap photo|associated press|gc images|wireimage|filmmagic|backgrid|splash( news)?|rex features|instagram( stories| story)?|twitter|facebook|tiktok|youtube|snapchat|x\.com)\b", Options, PatternTime.Most)]
    public static partial Regex Agency();

    /// <summary>The end of a post shown in an article.</summary>
    [GeneratedRegex(@"\s?[—–-]{1,2}\s?(?<author>[^()—–]{1,60})\s?\((?<handle>@[\w.]{1,40})\)\s{0,3}(?<date>([a-z]{3,9}\.?\s\d{1,2},?\s\d{4})|(\d{1,2}\s[a-z]{3,9}\.?\s\d{4})|(\d{4}-\d\d-\d\d))\s{0,3}\z", Options, PatternTime.Most)]
    public static partial Regex Post();

    /// <summary>A heading behind which other articles are listed.</summary>
    [GeneratedRegex(@"\A\W{0,3}(more (from|on|stories|news|like this|to read|in|about)\b|read (more|next|also|on|this)\b|related\b|recommended\b|suggested\b|you (may|might) (also )?(like|enjoy|be interested)|trending\b|most (read|popular|viewed|shared|recent)\b|also (read|see|on)\b|see also\b|see more\b|popular (now|stories|posts)|latest (news|stories|headlines|from|posts)|don.?t miss\b|watch (now|more|next|also)\b|in other news\b|up next\b|top stories\b|editor.?s.? (picks|choice)|from (our|the) (partners|web|archive)|around the web|sponsored\b|promoted\b|previous (article|post)|next (article|post)|further reading|elsewhere\b)(?<rest>.{0,120})\z", Options, PatternTime.Most)]
    public static partial Regex OtherArticles();

    [GeneratedRegex(@"\A\W{0,3}(tags?|topics?|filed under|categories|keywords|labels)\s?:", Options, PatternTime.Most)]
    public static partial Regex Tags();

    /// <summary>What a page says about itself.</summary>
    [GeneratedRegex(@"\b(ad.?block\w{0,5}|advert(isement)?\b\s?\z|video is (un|not )available|unable to load|(load|reload|refresh) th(e|is) page|enable javascript|javascript is (disabled|required)|use of cookies|accept cookies|cookie policy|sign up (for|to)\b|subscribe (to|now|for)\b|our newsletter|newsletters?\s?\z|follow us\b|like us on\b|share (this|on)\b|copy link|click here\b|terms (of|and) (use|service|conditions)|privacy policy|all rights reserved|this (article|story) (was )?(first|originally) (published|appeared)|min(ute)?s? read\b|listen to (this )?article|leave a (comment|reply)|\d{1,5} comments?\s?\z|skip to (main )?content|log ?in\s?\z|continue reading|story continues below|article continues)", Options, PatternTime.Most)]
    public static partial Regex Notice();

    [GeneratedRegex(@"\A\W{0,3}(https?://\S{3,500})\W{0,3}\z", Options, PatternTime.Most)]
    public static partial Regex Address();

    /// <summary>What a page's copied picture leaves behind its title.</summary>
    [GeneratedRegex(@"\s{1,3}(thumbnail|featured image|image|photo|picture|video)\z", Options, PatternTime.Most)]
    public static partial Regex PictureWord();

    /// <summary>What marks a text as a statement and not as somebody's report.</summary>
    [GeneratedRegex(@"\A\W{0,3}((for immediate release|press release|news release|media release)\b|(press|media|official) statement\b)", Options, PatternTime.Most)]
    public static partial Regex Release();
}
