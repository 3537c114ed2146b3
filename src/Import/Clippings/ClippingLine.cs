namespace Annals.Import.Clippings;

/// <summary>A passage and what it is.</summary>
/// <param name="Words">Its text, without what the kind makes superfluous: “By”, the date before a title.</param>
internal sealed record ClippingLine(int First, int Last, LineKind Kind, string Words)
{
    public static ClippingLine Of(Passage passage, LineKind kind) => new(passage.First, passage.Last, kind, passage.Text);
}
