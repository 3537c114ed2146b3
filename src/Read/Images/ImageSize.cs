namespace Annals.Read.Images;

/// <summary>How large an image is shown, in pixels of CSS; each at least one.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <returns>Null where one of them is nothing, or more than any browser shows.</returns>
    internal static ImageSize? Of(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new ImageSize((int)width, (int)height) : null;

    /// <summary>Turned by a quarter.</summary>
    internal ImageSize Turned => new(Height, Width);
}
