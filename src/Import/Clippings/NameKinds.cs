namespace Annals.Import.Clippings;

/// <summary>Tells persons, organisations and places apart by the words around a name. It is a guess, and drafts show it as one.</summary>
internal static class NameKinds
{
    public static NameKind Of(IEnumerable<CapitalRun> uses)
    {
        var all = uses.ToArray();
        var words = all[0].Words;
        if (CommonWords.EndsOrganisation(words[^1]) || IsAcronym(words[^1]) || all[0].Text.Contains('&')) return NameKind.Organisation;
        if (all.Any(IsPersonal)) return NameKind.Person;
        if (all.All(use => CommonWords.LeadsToPlace(use.Before))) return NameKind.Place;
        return words.Length is 2 or 3 && !all.Any(use => use.Before == "the") ? NameKind.Person : NameKind.Organisation;
    }

    private static bool IsAcronym(string word) => word.Length >= 2 && word.All(character => char.IsUpper(character) || character == '.');

    // “photographer Ann Lee”, “Ann Lee, 42,”, “Ann Lee, who”.
    private static bool IsPersonal(CapitalRun use) =>
        CommonWords.IsRole(use.Before)
        || (use.After.StartsWith(", ", StringComparison.Ordinal) && (char.IsAsciiDigit(use.After.ElementAtOrDefault(2)) || use.After.AsSpan(2).StartsWith("who ")));
}
