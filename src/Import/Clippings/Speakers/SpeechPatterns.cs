using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Clippings.Speakers;

/// <summary>How English reports say who speaks.</summary>
internal static partial class SpeechPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Verb = @"(?<verb>said|says|wrote|writes|told|tells|added|adds|continued|continues|tweeted|posted|stated|states|explained|admitted|claimed|confessed|shared|declared|announced|asked|replied|responded|insisted|argued|warned|noted|read|reads|captioned|penned|concluded|concludes|commented|revealed|recalled|began|recounted|remarked|mentioned|suggested|educated|wondered|joked|quipped|demanded|urged|vowed|pledged|promised|testified|acknowledged|conceded|confirmed|denied|stressed|emphasi[sz]ed|elaborated|went on)\b";

    private const string Adverbs = @"([a-z]{2,12}ly\s|also\s|has\s|had\s|later\s|then\s|further\s){0,2}";

    /// <summary>Behind a quotation: “…,” she wrote; “…,” the company said.</summary>
    [GeneratedRegex(@"\A[\s,.—–-]{0,4}(?<subject>[^.;:!?“”""]{1,90}?)\s" + Adverbs + Verb, Options, PatternTime.Most)]
    public static partial Regex Behind();

    /// <summary>Behind a quotation: “…,” wrote Ann Lee.</summary>
    [GeneratedRegex(@"\A[\s,.—–-]{0,4}" + Verb + @"\s(?<subject>[^.;:!?“”""]{2,90})", Options, PatternTime.Most)]
    public static partial Regex BehindVerb();

    /// <summary>A verb before a quotation, and that somebody says something while doing something else: “…, saying”.</summary>
    [GeneratedRegex(@"\b(" + Verb + "|(?<verb>saying|adding|writing|stating|warning|explaining|insisting|claiming|telling)\\b)", Options, PatternTime.Most)]
    public static partial Regex AnyVerb();

    /// <summary>What may stand between a subject and its verb.</summary>
    [GeneratedRegex(@"\s" + Adverbs + @"\z", Options, PatternTime.Most)]
    public static partial Regex BeforeVerb();

    /// <summary>Verbs for somebody who has been speaking.</summary>
    [GeneratedRegex(@"\A(added|adds|continued|continues|went on|concluded|concludes|elaborated)\z", Options, PatternTime.Most)]
    public static partial Regex GoingOn();

    /// <summary>A clause that has the sentence’s subject: “Ann Lee resigned and said”.</summary>
    [GeneratedRegex(@"\A[^,]{0,100}(\s|\A)(and|then|but)\s{0,2}\z|\A[\s,]{0,3}\z", Options, PatternTime.Most)]
    public static partial Regex SameSubject();

    /// <summary>A clause behind a quotation that goes on with the sentence around it.</summary>
    [GeneratedRegex(@"\A\W{0,3}(after|as|when|because|and|but|while|before|that|if|although|since|until|which|who|in|for|of|to|about|from|against|by|over|at)\b", Options, PatternTime.Most)]
    public static partial Regex Subordinate();

    /// <summary>“The statement continued”: whoever spoke before.</summary>
    [GeneratedRegex(@"\A[\s,.]{0,3}(the|his|her|their|its)\s(\w{2,12}\s)?(statement|post|caption|letter|email|message|note|tweet)\s(continued|continues|went on|goes on|added|adds|concluded|concludes|read|reads|said|says)\b", Options, PatternTime.Most)]
    public static partial Regex GoesOn();

    /// <summary>According to Ann Lee, “….</summary>
    [GeneratedRegex(@"\b(according to|in the words of)\s(?<subject>[^.;:!?“”""]{2,90})", Options, PatternTime.Most)]
    public static partial Regex According();

    /// <summary>A book, a song or a film, and no words of whoever made it.</summary>
    [GeneratedRegex(@"\b(called|titled|entitled|named|dubbed|known as|nicknamed|headlined|the (words?|phrase|slogan|title|book|song|film|album|novel))\s{0,2}\z", Options, PatternTime.Most)]
    public static partial Regex Titled();

    /// <summary>“Ann Lee was told”, “Ann Lee saw a sign that read”: she is not the one who speaks.</summary>
    [GeneratedRegex(@"\b(that|which|was|were|is|are|been|being|be|get|gets|got)(\s(also|then|later|never|not|often|once|\w{2,12}ly))?\s{0,2}\z", Options, PatternTime.Most)]
    public static partial Regex Passive();

    [GeneratedRegex(@"[\s,]{1,2}who\s{0,2}\z", Options, PatternTime.Most)]
    public static partial Regex Who();

    /// <summary>What joins a clause to the one before.</summary>
    [GeneratedRegex(@"\A[\s,]{0,3}((and|but|so|then|yet|also|meanwhile|however|later|afterwards)[\s,]{1,2}){0,2}", Options, PatternTime.Most)]
    public static partial Regex Connective();

    /// <summary>One person whom the report named before.</summary>
    [GeneratedRegex(@"\A(he|she|the \d{1,3}[ -]year[ -]old|the (mother|father|mum|mom|dad)[ -]of[ -](one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))(\s|,|\z)", Options, PatternTime.Most)]
    public static partial Regex Personal();

    /// <summary>Several, the writer, or somebody of theirs: who is meant cannot be told.</summary>
    [GeneratedRegex(@"\A(they|we|i|you|who|which|this|that|these|those|(his|her|their|its|our|my)\s(?!(statement|post|caption|letter|email|message|tweet|note)\b)[a-z][\w-]{1,20}(\s[a-z][\w-]{1,20}){0,2}\s{0,2}\z)(\s|,|\z)", Options, PatternTime.Most)]
    public static partial Regex Plural();

    /// <summary>“The company” is any organisation; “the trust” is one that has the word in its name.</summary>
    [GeneratedRegex(@"\A((?<any>it(?=\s|,|\z))|the\s(\w{2,12}\s)?((?<any>(?<noun>brand|company|firm|label|group|business|retailer|organi[sz]ation|house))|(?<noun>agency|department|ministry|club|party|union|network|charity|university|council|court|police|trust|association|society|school|museum|church|bank|committee|commission|foundation|institute))\s{0,2}\z)", Options, PatternTime.Most)]
    public static partial Regex ForOrganisation();

    /// <summary>What speaks for somebody else.</summary>
    [GeneratedRegex(@"\A\s{0,2}((the|an?|another|his|her|their|its|one)\s)?([a-z][\w-]{1,14}\s){0,2}(statement|post|caption|letter|email|message|tweet|note)\b", Options, PatternTime.Most)]
    public static partial Regex Document();

    [GeneratedRegex(@"\b(from|by|of)\s{0,2}\z", Options, PatternTime.Most)]
    public static partial Regex From();

    /// <summary>What has words on it or in it that nobody says.</summary>
    [GeneratedRegex(@"\A\s{0,2}((the|an?|another|one|his|her|their|its)\s)?([a-z][\w-]{1,14}\s){0,2}(signs?|banners?|headlines?|posters?|placards?|plaques?|reports?|law|act|article|paper|book|song|lyrics|motto|survey|study|verdict|ruling|documents?|complaint|lawsuit|indictment|label on|inscription|notice|text|story|slogan|t-?shirt)\b(?!’s|'s)", Options, PatternTime.Most)]
    public static partial Regex Thing();

    [GeneratedRegex(@"(\A|\s)(of|for|from|to|with|by|at|in|on|about|against|near|outside|after|behind|under|over|during|before|following)(\s|\z)", Options, PatternTime.Most)]
    public static partial Regex Preposition();

    [GeneratedRegex(@"\A['’]s?\s(?<what>.{2,40})", Options, PatternTime.Most)]
    public static partial Regex Possessive();

    /// <summary>An article and the adjective behind it, which may have the form of a past: “the retired”.</summary>
    [GeneratedRegex(@"\A\s{0,2}((the|an?|his|her|their|its|one)\s)?(\w{2,12}ly\s)?[\w-]{1,20}", Options, PatternTime.Most)]
    public static partial Regex FirstWords();

    [GeneratedRegex(@"\A((?<article>the|an?|another|one|some|several|many|two|three|most)\s[^,]{2,80}|(police|officials?|fans|critics|witnesses|neighbou?rs|prosecutors|investigators|lawyers|sources|organi[sz]ers|users|residents|locals|doctors|detectives|experts|campaigners|activists|netizens|commenters|followers|viewers|readers)\b)", Options, PatternTime.Most)]
    public static partial Regex Description();
}
