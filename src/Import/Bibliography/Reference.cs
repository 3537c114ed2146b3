using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Bibliography;

/// <summary>A document as a list of literature describes it, in the words of CSL-JSON (CSL 1.0.2, csl-data.json), whatever the list is written in.</summary>
/// <param name="Line">Where it stands in its file, from one.</param>
/// <param name="Key">By which texts cite it; empty where it has none, or one that a program made up.</param>
/// <param name="Type">As CSL calls it, such as <c>article-newspaper</c>; empty where it is not known.</param>
/// <param name="Authors">As they are printed: given names first.</param>
/// <param name="Texts">By CSL’s names, in the order of the file; none is empty.</param>
/// <param name="Issued">When it was published; null where nothing is said.</param>
/// <param name="LeftOut">What it says beside and no source has a place for, in a few words each.</param>
internal sealed record Reference(
    int Line,
    string Key,
    string Type,
    ImmutableArray<string> Authors,
    ImmutableArray<(string Name, string Text)> Texts,
    ReferenceDate? Issued,
    ReferenceDate? Accessed,
    ImmutableArray<string> LeftOut)
{
    /// <summary>Whether the title was made of the text, since the document has none.</summary>
    public bool IsTitleMadeUp { get; init; }

    /// <summary>The first text of that name; null for none.</summary>
    public string? Text(string name) => Texts.FirstOrDefault(text => text.Name == name).Text;

    public IEnumerable<string> All(string name) => Texts.Where(text => text.Name == name).Select(text => text.Text);
}

/// <summary>A date of a reference.</summary>
/// <param name="Written">As the file has it, on one line.</param>
/// <param name="Date">Null where it cannot be told for sure.</param>
internal sealed record ReferenceDate(string Written, Edtf? Date);
