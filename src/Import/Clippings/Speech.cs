namespace Annals.Import.Clippings;

/// <summary>A quotation of a clipping, with what all clippings together say of its speaker.</summary>
/// <param name="Clipping">Index of the clipping.</param>
/// <param name="Passages">The passages that it prints.</param>
/// <param name="By">Null where no clipping tells.</param>
internal sealed record Speech(int Clipping, ClippingQuotation Quotation, int[] Passages, string? By, ClippingName? Speaker)
{
    /// <summary>Whether the clipping itself names the speaker with the words.</summary>
    public bool IsStated => Quotation.By == By && !Quotation.IsInferred;
}
