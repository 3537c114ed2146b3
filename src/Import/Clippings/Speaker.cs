namespace Annals.Import.Clippings;

/// <summary>Who says a quotation.</summary>
/// <param name="By">By name, or as the report calls somebody without one; null where nobody can be told.</param>
/// <param name="Name">The name, if the clipping uses it.</param>
/// <param name="IsInferred">Whether the clipping has a pronoun or a description in place of the name.</param>
internal sealed record Speaker(string? By, ClippingName? Name, bool IsInferred)
{
    public static readonly Speaker Nobody = new(null, null, false);
}
