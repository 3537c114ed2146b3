namespace Annals.Parse.TimelineJs;

/// <summary>What stands behind a slide. Each is null where it is not said.</summary>
/// <param name="Url">A picture's address.</param>
/// <param name="Color">As in CSS.</param>
public sealed record SlideBackground(string? Url = null, string? Color = null, string? Alt = null)
{
    public static readonly SlideBackground None = new();
}
