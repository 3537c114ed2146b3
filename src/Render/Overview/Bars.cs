using System.Buffers;
using System.Collections.Immutable;
using Annals.Phrasing;
using Annals.Publishing;
using Annals.Text;

namespace Annals.Render.Overview;

/// <summary>A bar for each part of the axis: events stand on it, coverage hangs from it, both to one scale.</summary>
internal static class Bars
{
    private const double Height = 130;
    private const double Gap = 1;

    public static double HeightAbove(ImmutableArray<Bin> bins) => Length(bins.Max(bin => bin.Events), Most(bins));

    public static double HeightBelow(ImmutableArray<Bin> bins) => Length(bins.Max(bin => bin.Coverage), Most(bins));

    public static void Append(IBufferWriter<byte> svg, TimeAxis axis, ImmutableArray<Bin> bins, double baseline, PageScope page)
    {
        var (top, bottom) = (baseline - HeightAbove(bins), baseline + HeightBelow(bins));
        var most = Most(bins);
        foreach (var bin in bins)
        {
            var from = axis.Along(axis.Counted.Start(bin.Index).Number);
            var width = Math.Max(1, axis.Along(axis.Counted.Start(bin.Index + 1).Number) - from - Gap);
            var x = new Tenths(axis.Left(from, width));
            var url = bin.Period(axis, page.Site) is { } period ? $" href=\"{Html.Escape(page.Url(period.Permalink))}\"" : "";
            svg.Append($"<a{url} data-from=\"{axis.Counted.FirstText(bin.Index)}\" data-to=\"{axis.Counted.LastText(bin.Index)}\"><title>{Name(bin, axis, page.Site)}</title>");
            Bar(svg, "hit", x, top, width, bottom - top);
            var (above, below) = (Length(bin.Events, most), Length(bin.Coverage, most));
            if (bin.Events > 0) Bar(svg, "e", x, baseline - above, width, above);
            if (bin.UncertainEvents > 0) Bar(svg, "e u", x, baseline - above, width, above * bin.UncertainEvents / bin.Events);
            if (bin.Coverage > 0) Bar(svg, "c", x, baseline, width, below);
            if (bin.UncertainCoverage > 0) Bar(svg, "c u", x, baseline + below - below * bin.UncertainCoverage / bin.Coverage, width, below * bin.UncertainCoverage / bin.Coverage);
            svg.Write("</a>\n"u8);
        }
    }

    public static string Name(Bin bin, TimeAxis axis, SiteScope site)
    {
        var counts = new List<Html>();
        if (bin.Events > 0) counts.Add(site.Phrases.Count("count.entries", bin.Events));
        if (bin.Coverage > 0) counts.Add(site.Phrases.Count("count.reports", bin.Coverage));
        var separator = Html.Escape(site.Phrases.Text("list.separator"));
        return Phrases.Fill(site.Phrases.Text("overview.bar"), [axis.Counted.Name(bin.Index, site), new Html(string.Join(separator, counts))]).Markup;
    }

    private static void Bar(IBufferWriter<byte> svg, string kind, Tenths x, double y, double width, double height) =>
        svg.Append($"<path class=\"{kind}\" d=\"M{x} {new Tenths(y)}h{new Tenths(width)}v{new Tenths(height)}h-{new Tenths(width)}z\"/>");

    private static int Most(ImmutableArray<Bin> bins) => bins.Max(bin => bin.Events) + bins.Max(bin => bin.Coverage);

    private static double Length(int count, int most) => count == 0 ? 0 : Math.Max(2, Height * count / most);
}
