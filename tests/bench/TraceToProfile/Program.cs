using Annals.TraceToProfile;

if (args is not [var traced, var written])
{
    Console.Error.WriteLine("Use: TraceToProfile TRACE PROFILE; tests/bench/profile makes the one and says where the other belongs.");
    return 1;
}
try
{
    var trace = Trace.Read(traced);
    var methods = ProfileWriter.Write(trace, written);
    Console.WriteLine($"{methods} of {trace.Counts.Count} methods, {new FileInfo(written).Length / 1000} kB");
    return 0;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
{
    Console.Error.WriteLine($"No profile was made of {traced}: {fault.Message}");
    return 1;
}
