using System.Diagnostics;

namespace Annals.Fuzz;

/// <summary>What became of a case.</summary>
/// <param name="Kind">What breaks, so that a shorter text can be told to break the same; null where all is well.</param>
internal sealed record Verdict(string? Kind, string Message)
{
    private static readonly Verdict Well = new(null, "");
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    public static Verdict Of(FuzzTarget target, string text)
    {
        try
        {
            // The machine may be busy with something else: only what is slow each time is slow.
            for (var attempt = 1; attempt <= 3; attempt++)
            {
                var clock = Stopwatch.StartNew();
                target.Try(text);
                if (clock.Elapsed < MostTime) return Well;
            }
            return new Verdict("slow", $"this takes longer than {MostTime.TotalSeconds} s");
        }
        catch (Broken broken)
        {
            return new Verdict(broken.Message.Split('“', ':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9')[0], broken.Message);
        }
        catch (Exception fault)
        {
            var inner = fault is AggregateException several ? several.Flatten().InnerExceptions[0] : fault;
            return new Verdict(inner.GetType().Name + Frame(inner), inner.ToString());
        }
    }

    private static string Frame(Exception fault) => fault.StackTrace?.Split('\n')[0].Trim() ?? "";
}
