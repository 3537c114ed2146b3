using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Annals.ByStage;

/// <summary>A report as text.</summary>
internal static class ReportPrinter
{
    public static string Json(StagesReport report) => JsonSerializer.Serialize(report, ReportJson.Default.StagesReport) + "\n";

    public static string Lines(StagesReport report)
    {
        var lines = new StringBuilder();
        foreach (var stage in report.Stages)
        {
            lines.Append(CultureInfo.InvariantCulture,
                $"{stage.Name,-9} {stage.Milliseconds,9:0.0} ms  {stage.Milliseconds * 1000 / Math.Max(1, report.Entries),8:0.00} µs an entry");
            lines.AppendLine(CultureInfo.InvariantCulture,
                $"  {stage.MegabytesAllocated,9:0.0} MB allocated  {stage.CollectingMilliseconds,7:0.0} ms collecting");
        }
        return lines.AppendLine(CultureInfo.InvariantCulture,
            $"{report.Entries} entries, {report.Files} files, {report.PeakMegabytes:0} MB at the peak").ToString();
    }
}
