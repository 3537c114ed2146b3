using System.Globalization;
using System.Text;
using Annals.Dates.Suggestions;
using Annals.Parse.Schema;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Import.Mapped.Maps;

/// <summary>Whether a string may be the value of one of our keys.</summary>
internal static class ValueCheck
{
    // A name becomes a folder of the site: file systems allow 255 bytes, and of a longer one a part alone.
    private const int MostBytesOfName = 200;

    /// <returns>What is expected instead; null where the text fits.</returns>
    public static string? Problem(Shape shape, string text) => shape switch
    {
        Shape.ListOf { Of: Shape.PlainText } => NameProblem(text),
        Shape.ListOf list => Problem(list.Of, text),
        Shape.EdtfDate => WrittenDate.TryParse(text, out _, out var problem) ? null : problem.Message,
        Shape.Choice choice => choice.Words.Contains(text) ? null : $"one of {string.Join(", ", choice.Words)} is expected{Nearest.Hint(text, choice.Words)}",
        Shape.WebAddress => !WebAddresses.IsWeb(text) ? SchemaReader.AddressExpected : AddressUser.IsIn(text) ? WebAddresses.NoUserExpected : null,
        Shape.WholeNumber => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : "a whole number is expected",
        _ => null,
    };

    private static string? NameProblem(string text) => Slug.Whole(text) switch
    {
        "" when Slug.Of(text).Length == 0 => "a name needs a character that is seen",
        var slug when Encoding.UTF8.GetByteCount(slug) > MostBytesOfName => "this is too long for a name",
        _ => null,
    };
}
