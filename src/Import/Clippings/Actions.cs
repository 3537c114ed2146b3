using System.Text.RegularExpressions;

namespace Annals.Import.Clippings;

/// <summary>Tells whether a sentence says that something happens: whether it has a verb that is not “is” alone.</summary>
internal static partial class Actions
{
    public static bool IsIn(string sentence) => Verb().IsMatch(sentence);

    // Regular pasts, the irregular ones that reports use, and the present of headlines.
    [GeneratedRegex(@"\b(?!(?:need|indeed|red|bed|bleed|breed|creed|deed|embed|exceed|feed|greed|heed|hundred|kindred|naked|sacred|seed|shed|sled|speed|succeed|weed|wicked|wed|ted|fred|alfred|united)\b)([a-z]{2,20}ed|was|were|been|began|became|bought|brought|broke|built|came|caught|chose|cut|did|died|drew|drove|fell|fled|flew|fought|found|gave|got|grew|had|has|have|heard|held|hit|kept|knew|laid|led|left|lent|let|lost|made|met|paid|put|quit|ran|read|rose|said|sang|sat|saw|sent|set|shot|shut|sold|sought|spent|spoke|stood|struck|sued|swore|taught|threw|told|took|thought|understood|went|withdrew|woke|won|wore|wrote|will|says|opens|ends|starts|begins|takes|makes|comes|goes|hits|wins)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
