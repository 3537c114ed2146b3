namespace Annals.Parse.Documents;

/// <summary>
/// A slide of TimelineJS: an event, the title or an era. The same record holds a slide in full and what the front matter keeps
/// of one; a value is null where it is not said or not kept.
/// </summary>
/// <param name="Headline">HTML.</param>
/// <param name="Text">HTML.</param>
/// <param name="DisplayDate">Shown in place of the dates.</param>
/// <param name="Autolink">Whether bare addresses in the text become links: <c>true</c> or <c>false</c>.</param>
/// <param name="Order">Its place in the file that it comes from; only kept, and only where the dates do not give it.</param>
public sealed record Slide(
    SlideDate? Start = null,
    SlideDate? End = null,
    string? Headline = null,
    string? Text = null,
    string? DisplayDate = null,
    string? Group = null,
    string? Autolink = null,
    string? UniqueId = null,
    int? Order = null)
{
    public static readonly Slide None = new();

    public SlideMedia Media { get; init; } = SlideMedia.None;

    public SlideBackground Background { get; init; } = SlideBackground.None;

    /// <summary>This slide, with what the other says in place of its own.</summary>
    public Slide With(Slide other) => new(
        other.Start ?? Start, other.Start is null ? End : other.End, other.Headline ?? Headline, other.Text ?? Text,
        other.DisplayDate ?? DisplayDate, other.Group ?? Group, other.Autolink ?? Autolink, other.UniqueId ?? UniqueId, other.Order ?? Order)
    {
        Media = Media.With(other.Media),
        Background = other.Background == SlideBackground.None ? Background : other.Background,
    };

    /// <summary>What must be kept of this slide, where the other is what the entry gives by itself.</summary>
    public Slide Beyond(Slide other)
    {
        var sameDates = Start == other.Start && End == other.End;
        return this with
        {
            Start = sameDates ? null : Start,
            End = sameDates ? null : End,
            Headline = Beyond(Headline, other.Headline),
            Text = Beyond(Text, other.Text),
            Group = Beyond(Group, other.Group),
            Media = Media.Beyond(other.Media),
        };
    }

    /// <summary>Null where both are equal; empty where only the other has a value.</summary>
    internal static string? Beyond(string? mine, string? other) => mine == other ? null : mine ?? "";
}

/// <summary>A date as TimelineJS has it.</summary>
/// <param name="Year">Without a year 0: −500 is 500 BCE.</param>
/// <param name="Month">1 to 12; null, as all that follows, where it is not said.</param>
/// <param name="DisplayDate">Shown in place of the date; null where it is not said.</param>
/// <param name="Format">A pattern in which the date is shown.</param>
public sealed record SlideDate(
    long Year,
    int? Month = null,
    int? Day = null,
    int? Hour = null,
    int? Minute = null,
    int? Second = null,
    int? Millisecond = null,
    string? DisplayDate = null,
    string? Format = null);

/// <summary>What stands behind a slide. Each is null where it is not said.</summary>
/// <param name="Url">A picture's address.</param>
/// <param name="Color">As in CSS.</param>
public sealed record SlideBackground(string? Url = null, string? Color = null, string? Alt = null)
{
    public static readonly SlideBackground None = new();
}
