using System.Collections.Immutable;
using Annals.Dates;
using Annals.Dates.Labels;
using Annals.Dates.Suggestions;

namespace Annals.Fuzz;

/// <summary>A text that should be a date.</summary>
internal static class DateProperties
{
    private static readonly ImmutableArray<DateWords> Languages = [.. DefaultTheme.Languages.Select(language => DateWords.From(DefaultTheme.Phrases(language).Text))];

    public static void Hold(string text)
    {
        if (!WrittenDate.TryParse(text, out var date, out var problem))
        {
            Broken.Unless(problem.Message.Length > 0, "nothing is said of what is wrong");
            Broken.Unless(problem.Offset >= 0 && problem.Offset <= text.Length, $"the place {problem.Offset} is not in the text");
            return;
        }
        var canonical = date.ToString();
        if (!Edtf.TryParse(canonical, out var again, out _) || !again.Equals(date) || again.ToString() != canonical) throw new Broken($"“{canonical}” is not read as the same date");
        Broken.Unless(date.CompareTo(again) == 0 && date.GetHashCode() == again.GetHashCode(), $"“{canonical}” does not equal itself");
        Broken.Unless(date.Earliest is not { } first || date.Latest is not { } last || first.CompareTo(last) <= 0, $"“{canonical}” ends before it begins");
        foreach (var words in Languages)
            Broken.Unless(words.Label(date) is { Length: > 0 } label && label == words.Label(again), $"“{canonical}” has no label");
    }
}
