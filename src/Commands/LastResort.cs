using Annals.Disk;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary>An exception that nothing else handles becomes one sentence in place of a stack trace.</summary>
internal static class LastResort
{
    /// <returns>What the command returns; 1 where it failed.</returns>
    public static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception fault)
        {
            Say(Sentence(fault));
            return 1;
        }
    }

    /// <summary>The same for faults of threads that nobody waits for, as where .NET cannot start one: they would end the program with a stack trace.</summary>
    public static void Watch()
    {
        var said = 0;
        AppDomain.CurrentDomain.UnhandledException += (_, found) =>
        {
            if (Interlocked.Exchange(ref said, 1) != 0) Thread.Sleep(Timeout.Infinite);
            Say(found.ExceptionObject is Exception fault ? Sentence(fault) : Sentence(new InvalidOperationException()));
            // What was begun is taken away as the program ends.
            Environment.Exit(1);
        };
    }

    private static Diagnostic Sentence(Exception fault)
    {
        var (cause, file) = FileFaultException.Innermost(fault);
        var (rule, message) = cause switch
        {
            OutOfMemoryException => (Rules.OutOfMemory, "the memory that this program may use has run out; let it have more, or divide the files; what it was making was not finished, and nothing of it is left"),
            InsufficientExecutionStackException => (Rules.TooDeep, "something here nests too deeply; write it with fewer levels"),
            _ when DiskFault.In(fault) is { } refused => (Rules.CannotWrite, $"this cannot be written or read: {refused.Message}; see that there is room where the output of this command goes"),
            _ => (Rules.OwnFault, $"a fault of Annals, not of yours ({cause.GetType().Name}: {cause.Message}); please report it with the command and, if you can, the file"),
        };
        return new Diagnostic(file ?? "annals", Position.Start, rule, message);
    }

    private static void Say(Diagnostic found)
    {
        try
        {
            Console.Error.WriteLine(found);
        }
        catch (Exception fault) when (fault is not IOException)
        {
            SayPlainly(found);
        }
        catch (IOException)
        {
            // Nobody can be told; the exit code says it.
        }
    }

    private static void SayPlainly(Diagnostic found)
    {
        try
        {
            StandardErrorFile.Write($"{found}\n");
        }
        catch (Exception)
        {
            // Nobody can be told; the exit code says it.
        }
    }
}
