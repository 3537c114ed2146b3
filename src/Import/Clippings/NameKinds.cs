namespace Annals.Import.Clippings;

/// <summary>Tells persons, organisations and places apart by the words around a name. It is a guess, and drafts show it as one.</summary>
internal static class NameKinds
{
    /// <param name="uses">All places where a name stands, in all clippings.</param>
    /// <param name="isShortened">Whether a part of it is used alone, as surnames and first names are.</param>
    public static NameKind Of(IReadOnlyCollection<CapitalRun> uses, bool isShortened)
    {
        var words = uses.First().Words;
        if (CommonWords.EndsOrganisation(words[^1]) || words.Any(CommonWords.IsService) || uses.First().Text.Contains('&')) return NameKind.Organisation;
        if (uses.Any(IsPersonal)) return NameKind.Person;
        if (IsAcronym(words[^1]) || uses.Any(use => CommonWords.LeadsToOrganisation(use.Before))) return NameKind.Organisation;
        if (isShortened && words.Length is 2 or 3 && !uses.Any(use => use.Before == "the")) return NameKind.Person;
        return uses.All(use => CommonWords.LeadsToPlace(use.Before)) ? NameKind.Place : NameKind.Unknown;
    }

    private static bool IsAcronym(string word) => word.Length >= 2 && word.All(character => char.IsUpper(character) || character == '.');

    // “photographer Ann Lee”, “Ann Lee, 42,”, “Ann Lee, who”.
    private static bool IsPersonal(CapitalRun use) =>
        CommonWords.IsRole(use.Before)
        || (use.After.StartsWith(", ", StringComparison.Ordinal) && (char.IsAsciiDigit(use.After.ElementAtOrDefault(2)) || use.After.AsSpan(2).StartsWith("who ")));
}
