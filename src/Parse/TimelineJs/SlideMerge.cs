using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Text.Unicode;

namespace Annals.Parse.TimelineJs;

/// <summary>
/// Merges the slide that a page gives with what was kept of the slide that the page was imported from. Wherever the author has changed
/// the page since, the page wins.
/// </summary>
/// <param name="Own">What the page gives by itself: see <see cref="SlideForm"/>.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Date">Its date; null for the title of the timeline.</param>
/// <param name="Tag">Its first tag; null for none.</param>
/// <param name="IsSameText">Whether the page still has the text that a slide's text becomes.</param>
/// <param name="IsEntry">Whether the page can have tags and media of its own: the title and a period cannot.</param>
public sealed record SlideMerge(
    Slide Own, string Title, Edtf? Date, string? Tag, Media? Media, Func<SlideReading, bool> IsSameText, bool IsEntry = false)
{
    /// <param name="read">How a slide is read when it is imported.</param>
    public Slide With(Slide? kept, Func<Slide, SlideReading> read)
    {
        if (kept is null) return Own;
        var reading = read(Own.With(kept));
        var sameDates = kept.Start is not null && (Date is null || Date.Equals(SlideDates.ToEdtf(kept.Start, kept.End, out _)));
        var still = kept with
        {
            Start = sameDates ? kept.Start : null,
            End = sameDates ? kept.End : null,
            Headline = reading.Title == Title ? kept.Headline : null,
            Text = kept.Text is not null && IsSameText(reading) ? kept.Text : null,
            Group = !IsEntry || reading.Tag == (Tag ?? "") ? kept.Group : null,
            Media = KeptMedia(kept.Media, reading),
        };
        return Own.With(still);
    }

    private SlideMedia KeptMedia(SlideMedia kept, SlideReading reading)
    {
        // Without an address of its own, what is kept belongs to the page's media: it goes with it.
        if (!IsEntry) return kept;
        if (Media is null) return kept.Url is null ? SlideMedia.None : kept;
        return kept with
        {
            Url = null,
            Caption = reading.Caption == Media.Caption ? kept.Caption : null,
            Credit = reading.Credit == Media.Credit ? kept.Credit : null,
            Alt = HiddenCharacters.ShownInField(kept.Alt ?? "").Trim() == Media.Alt ? kept.Alt : null,
        };
    }
}

/// <summary>What the HTML of a slide becomes when it is imported. The original HTML is exported again only while this still equals the entry's words.</summary>
/// <param name="Title">Plain text; never empty.</param>
/// <param name="IsTitleInferred">Whether the slide has no headline, and the title is made of its text or date.</param>
/// <param name="Markdown">The text.</param>
/// <param name="Summary">The text on one line, without its markup.</param>
/// <param name="Caption">Plain text.</param>
/// <param name="Credit">Plain text.</param>
/// <param name="Tag">The group; empty for none.</param>
/// <param name="LeftOut">What is in the text and Markdown cannot say, by the names of the elements.</param>
public sealed record SlideReading(
    string Title, bool IsTitleInferred, string Markdown, string Summary, string Caption, string Credit, string Tag, ImmutableArray<string> LeftOut);
