using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Clippings.Lines;

/// <summary>Tells whether a sentence says that something happens: whether it has a verb that is not “is” alone.</summary>
internal static partial class Verbs
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Regular pasts, and the irregular ones that reports use.
    private const string Pasts =
        @"\b(?!(need|indeed|red|bed|bleed|breed|creed|deed|embed|exceed|feed|greed|heed|hundred|kindred|naked|sacred|seed|shed|sled|speed|succeed|weed|wicked|wed|ted|fred|alfred|united)\b)"
        + "([a-z]{2,20}ed|was|were|been|beat|became|began|bent|bit|blew|bought|bore|bound|bred|broke|brought|built|burnt|burst|came|caught|chose|clung|cost|crept|cut|dealt|did|died|drank|drew|"
        + "drove|dug|fell|felt|fled|flew|flung|forbade|forgave|forgot|fought|found|froze|gave|got|grew|had|has|have|heard|held|hid|hit|hung|hurt|kept|knelt|knew|laid|lay|learnt|led|left|"
        + "lent|let|lit|lost|made|meant|met|overtook|paid|put|quit|ran|rang|read|rode|rose|said|sang|sank|sat|saw|sent|set|shone|shook|shot|shrank|shut|slept|slid|sold|sought|spent|spoke|"
        + "spread|sprang|spun|stole|stood|struck|stuck|sued|swam|swept|swore|swung|taught|thought|threw|told|took|tore|understood|upheld|wept|went|withdrew|woke|won|wore|wound|wrote)\\b";

    public static bool IsIn(string sentence) => Past().IsMatch(sentence) || Present().IsMatch(sentence);

    /// <summary>Where the first verb in the past stands; -1 for none.</summary>
    public static int FirstIn(string text) => Past().Match(text) is { Success: true } match ? match.Index : -1;

    /// <summary>Where the last verb in the past stands; -1 for none.</summary>
    public static int LastIn(string text) => Past().Matches(text) is [.., var match] ? match.Index : -1;

    [GeneratedRegex(Pasts, Options, PatternTime.Most)]
    private static partial Regex Past();

    // What headlines have, and what is to come.
    [GeneratedRegex(@"\b(will|must|would|says|opens|ends|starts|begins|takes|makes|comes|goes|hits|wins|rules|(is|are) to)\b", Options, PatternTime.Most)]
    private static partial Regex Present();
}
