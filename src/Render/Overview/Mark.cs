using System.Text;
using Annals.Link;

namespace Annals.Render.Overview;

/// <summary>One moment as it is drawn: as wide as its time, or a disc or square where that is too short to see.</summary>
/// <param name="From">Where it begins, along the axis.</param>
internal sealed record Mark(Moment Moment, double From, double Width)
{
    public const double Size = 12;

    /// <summary>What is only known to lie before a day, or began nobody knows when, fades over this much and not over all time.</summary>
    private const double LongestFade = 100;

    public double To => From + Width;

    public static Mark Of(Moment moment, TimeAxis axis)
    {
        var date = moment.Date!;
        var to = axis.Along(date.Latest is { } last ? last.Number + 1 : axis.To);
        var from = date.Earliest is { } first ? axis.Along(first.Number) : Math.Max(axis.Along(axis.From), to - LongestFade);
        return date.IsSpan && to - from > Size ? new Mark(moment, from, to - from) : new Mark(moment, (from + to - Size) / 2, Size);
    }

    /// <summary>A link, with its title and date as its name.</summary>
    public void Append(StringBuilder svg, TimeAxis axis, double top, double height, PageScope page)
    {
        var (date, isCoverage) = (Moment.Date!, Moment is Source);
        var name = Phrases.Fill(page.Site.Phrases.Text("overview.mark"), [Moment.Title, page.Site.Label(Moment)]).Markup;
        var fade = date.Latest is null ? "after" : date.Earliest is null ? "before" : null;
        svg.Append($"<a href=\"{Html.Escape(page.Url(Moment.Permalink))}\"");
        if (date.Earliest is { } first) svg.Append($" data-from=\"{first}\"");
        if (date.Latest is { } last) svg.Append($" data-to=\"{last}\"");
        svg.Append($" class=\"{(isCoverage ? "c" : "e")}{(date.IsUncertain || date.IsApproximate ? " u" : "")}{(fade is null ? "" : " open")}\"><title>{name}</title>")
            .Append($"<rect x=\"{new Tenths(axis.Left(From, Width))}\" y=\"{new Tenths(top)}\" width=\"{new Tenths(Width)}\" height=\"{new Tenths(height)}\"")
            .Append(isCoverage ? "" : $" rx=\"{new Tenths(height / 2)}\"")
            .Append(fade is null ? "" : $" fill=\"url(#_fade-{fade})\"")
            .Append("/></a>\n");
    }
}
