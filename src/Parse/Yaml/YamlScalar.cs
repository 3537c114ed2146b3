using Annals.Reporting;

namespace Annals.Parse.Yaml;

/// <summary>One value.</summary>
/// <param name="IsNull">True for an empty or <c>null</c> plain value: the key is there, the value is not.</param>
/// <param name="TextAt">Where the text itself starts: behind the quotation mark, if there is one.</param>
/// <param name="IsAsWritten">Whether the file has the text letter by letter there, without escapes and on one line.</param>
public sealed record YamlScalar(Position At, string Text, bool IsNull, Position TextAt, bool IsAsWritten) : YamlNode(At)
{
    /// <summary>Whether a text without quotation marks stands for no value.</summary>
    public static bool SaysNothing(ReadOnlySpan<char> plain) => plain is "" or "~" or "null";

    /// <summary>Where a letter of the text stands, or the text where that cannot be told.</summary>
    public Position PlaceOf(int offset) => IsAsWritten ? TextAt with { Column = TextAt.Column + offset } : At;
}
