using Annals.Dates;
using Annals.Parse.Schema;

namespace Annals.Formats.JsonSchemas;

/// <summary>What a text looks like that the parser takes, for those who have only a pattern to tell by; it lets more through, and never less.</summary>
/// <param name="Expression">A regular expression of ECMA 262.</param>
/// <param name="Expected">What an author is told whose text does not match, as the parser does.</param>
internal sealed record SchemaPattern(string Expression, string Expected)
{
    private const string Sign = "[?~%]?";
    private const string Year = "(?:-?[0-9X]{4}|Y-?[1-9][0-9]*(?:E[1-9][0-9]?)?)(?:S[1-9][0-9]?)?";
    private const string Month = "(?:0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01])";
    private const string Day = "[0-3X][0-9X]";
    private const string OneDate = $"{Sign}{Year}{Sign}(?:-{Sign}{Month}{Sign}(?:-{Sign}{Day}{Sign})?)?";
    private const string Time = "(?:T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](?:Z|[+-][01][0-9](?::[0-5][0-9])?)?)?";
    // What may follow a date: the other of an interval, the next of a set, or the end.
    private const string Behind = @"(?:\.\.|[/,\]}]|$)";

    /// <summary>EDTF, levels 0 to 2: dates as they are written, without what the calendar says, and without the order of what stands between them.</summary>
    public static readonly SchemaPattern Date = new($@"^(?=.)[\[{{]?(?:(?:{OneDate}{Time})?{Behind})+$", EdtfReader.NotADate);

    /// <summary>A date, or a time as programs write it.</summary>
    public static readonly SchemaPattern Timestamp = new(
        $@"{Date.Expression}|^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}[Tt ][0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?:[.,][0-9]+)? ?(?:[Zz]|[+-][0-9]{{2}}(?::[0-9]{{2}})?)?$",
        EdtfReader.NotADate);

    /// <summary>Of what must be there.</summary>
    public static readonly SchemaPattern NotBlank = new(@"\S", "a text is expected, and spaces are none");

    public static readonly SchemaPattern WholeNumber = new("^[+-]?[0-9]+$", SchemaReader.WholeNumberExpected);

    public static readonly SchemaPattern WebAddress = new(@"^\s*[Hh][Tt][Tt][Pp][Ss]?:", SchemaReader.AddressExpected);

    /// <summary>BCP 47 as far as the lengths of its parts.</summary>
    public static readonly SchemaPattern Language = new(
        "^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[Xx](?:-[A-Za-z0-9]{1,8})+)$", SchemaReader.LanguageExpected);

    /// <returns>Null where a shape has none.</returns>
    public static SchemaPattern? Of(Shape shape) => shape switch
    {
        Shape.EdtfDate { IsTimestamp: true } => Timestamp,
        Shape.EdtfDate => Date,
        Shape.WholeNumber => WholeNumber,
        Shape.WebAddress => WebAddress,
        Shape.Language => Language,
        _ => null,
    };
}
