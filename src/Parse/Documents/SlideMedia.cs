namespace Annals.Parse.Documents;

/// <summary>What a slide shows beside its text. Each is null where it is not said.</summary>
/// <param name="Url">An address, or a piece of HTML such as a quotation.</param>
/// <param name="Caption">HTML.</param>
/// <param name="Credit">HTML.</param>
/// <param name="Title">What a browser shows while the pointer rests on it.</param>
/// <param name="Link">Where a click on it leads.</param>
/// <param name="LinkTarget">The window in which that opens.</param>
public sealed record SlideMedia(
    string? Url = null,
    string? Caption = null,
    string? Credit = null,
    string? Alt = null,
    string? Thumbnail = null,
    string? Title = null,
    string? Link = null,
    string? LinkTarget = null)
{
    public static readonly SlideMedia None = new();

    /// <summary>This one, with what the other says in place of its own.</summary>
    public SlideMedia With(SlideMedia other) => new(
        other.Url ?? Url, other.Caption ?? Caption, other.Credit ?? Credit, other.Alt ?? Alt,
        other.Thumbnail ?? Thumbnail, other.Title ?? Title, other.Link ?? Link, other.LinkTarget ?? LinkTarget);

    /// <summary>What must be kept so that <see cref="With"/> gives this one from the other; empty for what the other has too much.</summary>
    public SlideMedia Beyond(SlideMedia other) => new(
        Slide.Beyond(Url, other.Url), Slide.Beyond(Caption, other.Caption), Slide.Beyond(Credit, other.Credit), Slide.Beyond(Alt, other.Alt),
        Slide.Beyond(Thumbnail, other.Thumbnail), Slide.Beyond(Title, other.Title), Slide.Beyond(Link, other.Link), Slide.Beyond(LinkTarget, other.LinkTarget));
}
