using System.Text.RegularExpressions;

namespace Annals.Import.Clippings;

/// <summary>How English reports say who speaks.</summary>
internal static partial class SpeechPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Verb = @"(?<verb>said|says|wrote|writes|told|tells|added|adds|continued|continues|tweeted|posted|stated|states|explained|admitted|claimed|confessed|shared|declared|announced|asked|replied|responded|insisted|argued|warned|noted|read|reads|captioned|penned|concluded|commented|revealed|recalled|began|recounted|remarked|mentioned|suggested|educated|wondered|joked|quipped|demanded|urged|vowed|pledged|promised|testified|acknowledged|conceded|confirmed|denied|stressed|emphasi[sz]ed|went on)\b";

    /// <summary>Behind a quotation: “…,” she wrote; “…,” wrote Ann Lee; “…,” the company said.</summary>
    [GeneratedRegex(@"\A[\s,.—–-]{0,4}((?<subject>[^.;:!?“”""]{1,90}?)\s([a-z]{2,12}ly\s|also\s|has\s|had\s|later\s|then\s){0,2}" + Verb + @"|" + Verb + @"\s(?<subject>[^.;:!?“”""]{2,90}))", Options)]
    public static partial Regex Behind();

    /// <summary>Before one: Ann Lee said: “…; she told the paper, “….</summary>
    [GeneratedRegex(@"(?<subject>[^.;:!?“”""]{1,140}?)\s([a-z]{2,12}ly\s|also\s|has\s|had\s|later\s|then\s|further\s){0,2}" + Verb + @"[^.;!?“”""]{0,120}\z", Options)]
    public static partial Regex Before();

    /// <summary>“The statement continued”: whoever spoke before.</summary>
    [GeneratedRegex(@"\A[\s,.]{0,3}(the|his|her|their|its)\s(\w{2,12}\s)?(statement|post|caption|letter|email|message|note|tweet)\s(continued|continues|went on|goes on|added|adds|concluded|concludes|read|reads|said|says)\b", Options)]
    public static partial Regex GoesOn();

    /// <summary>According to Ann Lee, “….</summary>
    [GeneratedRegex(@"\b(according to|in the words of)\s(?<subject>[^.;:!?“”""]{2,90})", Options)]
    public static partial Regex According();

    [GeneratedRegex(@"\A\W{0,3}(he|she|they|it|who|we|i)\b", Options)]
    public static partial Regex Pronoun();

    /// <summary>Speakers that a report names by what they are only.</summary>
    [GeneratedRegex(@"\b(an?|another|one|the)\s(?<who>(former |senior |close |police |palace |company )?(spokesperson|spokesman|spokeswoman|representative|rep|source|insider|user|fan|follower|commenter|official|witness|neighbou?r|friend|lawyer|attorney|statement|post|caption|letter|email))\b", Options)]
    public static partial Regex Unnamed();

    /// <summary>What speaks for somebody else.</summary>
    [GeneratedRegex(@"\b(statement|post|caption|letter|email)\z", Options)]
    public static partial Regex Document();

    /// <summary>“The company”, “the brand” and other words for an organisation.</summary>
    [GeneratedRegex(@"\b(it|the\s(\w{2,12}\s)?(brand|company|firm|house|label|group|organi[sz]ation|agency|department|ministry|club|party|union|network|retailer|charity|university|council|court|police))\b", Options)]
    public static partial Regex ForOrganisation();
}
