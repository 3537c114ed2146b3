using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Parse.Schema;

/// <summary>The shapes that keys are declared with.</summary>
internal static class Shapes
{
    public static readonly Shape<string> Text = new Shape.PlainText();
    public static readonly Shape<string> Name = new Shape.PlainText(1_000);
    public static readonly Shape<string> PageName = new Shape.PlainText(1_000, IsName: true);
    public static readonly Shape<string> Alias = new Shape.Alias();
    public static readonly Shape<string> Statement = new Shape.PlainText(100_000);
    public static readonly Shape<string> Verbatim = new Shape.VerbatimText();
    public static readonly Shape<string> Address = new Shape.WebAddress();
    public static readonly Shape<string> Language = new Shape.Language();
    public static readonly Shape<Edtf> Date = new Shape.EdtfDate();
    public static readonly Shape<Edtf> Timestamp = new Shape.EdtfDate(IsTimestamp: true);
    public static readonly Shape<int> Number = new Shape.WholeNumber();

    public static Shape<string> Choice(params ImmutableArray<string> words) => new Shape.Choice(words);

    public static Shape<Fields> Keys(KeySchema schema) => new Shape.Keys(schema);
}
