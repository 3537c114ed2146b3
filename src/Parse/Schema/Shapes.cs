using System.Collections.Immutable;
using Annals.Dates;
using Annals.Read;

namespace Annals.Parse.Schema;

/// <summary>The shapes that keys are declared with.</summary>
internal static class Shapes
{
    /// <summary>At most 1,000 UTF-16 units: a title, a name, a caption.</summary>
    public static readonly Shape<string> ShortText = new Shape.PlainText(1_000);

    /// <summary>At most 10,000: a sentence or a few.</summary>
    public static readonly Shape<string> Text = new Shape.PlainText();

    /// <summary>At most 100,000: somebody's words.</summary>
    public static readonly Shape<string> Statement = new Shape.PlainText(100_000);

    /// <summary>The name of a person or an organisation, which has a page.</summary>
    public static readonly Shape<string> PageName = new Shape.PlainText(1_000, IsName: true);

    /// <summary>A name, or an address of the web.</summary>
    public static readonly Shape<string> NameOrAddress = new Shape.PlainText { MayBeAddress = true };

    /// <summary>A picture below <c>media/</c>.</summary>
    public static readonly Shape<string> Picture = new Shape.PlainText { IsMedia = true };

    /// <summary>A film or sound below <c>media/</c>.</summary>
    public static readonly Shape<string> Recording = new Shape.PlainText { IsMedia = true, IsRecording = true };
    public static readonly Shape<string> Alias = new Shape.AliasText();
    public static readonly Shape<string> Verbatim = new Shape.VerbatimText();
    public static readonly Shape<string> Address = new Shape.WebAddress();
    public static readonly Shape<string> Language = new Shape.Language();
    public static readonly Shape<Edtf> Date = new Shape.EdtfDate();
    public static readonly Shape<Edtf> Timestamp = new Shape.EdtfDate(IsTimestamp: true);
    public static readonly Shape<int> Number = new Shape.WholeNumber();

    /// <summary>The name of a document of one kind.</summary>
    public static Shape<string> Name(DocumentKind kind) => new Shape.PlainText(1_000, IsName: true) { Kind = kind };

    public static Shape<string> Choice(params ImmutableArray<string> words) => new Shape.Choice(words);

    public static Shape<Fields> Keys(KeySchema schema) => new Shape.Keys(schema);
}
