namespace Annals.Render.Search;

/// <summary>Where a word stands: in which document, at which place in it, and how much it counts there. Eight bytes, for there are millions.</summary>
internal readonly record struct Occurrence(int Document, uint PlaceAndWeight)
{
    public Occurrence(int document, int place, float weight)
        : this(document, (uint)Math.Min(place, (1 << 28) - 1) | (uint)(weight * 2) << 28)
    {
    }

    public int Place => (int)(PlaceAndWeight & ((1 << 28) - 1));

    /// <summary>In halves, at most 15.</summary>
    public int Halves => (int)(PlaceAndWeight >> 28);
}
