using Microsoft.Playwright;

namespace Annals.BrowserTests.Support;

/// <summary>Who looks at a page, and with what. Sizes in CSS pixels.</summary>
internal sealed record Viewer
{
    public int Width { get; init; } = 1440;

    public int Height { get; init; } = 900;

    /// <summary>Points of the screen for each pixel of a page, along a side.</summary>
    public float Density { get; init; } = 1;

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public bool HasScripts { get; init; } = true;

    /// <summary>A finger in place of a mouse.</summary>
    public bool Touches { get; init; }

    public bool WantsStillness { get; init; }

    public static Viewer Narrow { get; } = new() { Width = 320, Height = 640 };

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Scheme,
        JavaScriptEnabled = HasScripts,
        DeviceScaleFactor = Density,
        HasTouch = Touches,
        IsMobile = Touches,
        ReducedMotion = WantsStillness ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        Locale = "en-GB",
        TimezoneId = "UTC",
    };
}
