using System.Diagnostics;

namespace Annals.ByStage;

/// <summary>What has been taken since the stage before was done.</summary>
internal sealed class StageClock
{
    private readonly List<StageFigures> _stages = [];
    private Reading _before = Reading.Now();

    public void Done(string stage)
    {
        var now = Reading.Now();
        _stages.Add(new StageFigures(
            stage,
            (now.Wall - _before.Wall).TotalMilliseconds,
            (now.Processor - _before.Processor).TotalMilliseconds,
            (now.Collecting - _before.Collecting).TotalMilliseconds,
            (now.Allocated - _before.Allocated) / 1e6));
        _before = Reading.Now();
    }

    public StagesReport Report(int entries, int files)
    {
        using var here = Process.GetCurrentProcess();
        return new StagesReport(entries, files, [.. _stages], here.PeakWorkingSet64 / 1e6);
    }

    private readonly record struct Reading(TimeSpan Wall, TimeSpan Processor, TimeSpan Collecting, long Allocated)
    {
        // What was allocated is known to the few kilobytes that a thread takes at once; to know it better, all would have to stop.
        public static Reading Now() => new(
            Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes());
    }
}
