using System.Buffers.Binary;
using System.Reflection.Metadata;
using Microsoft.Diagnostics.Tracing;

namespace Annals.TraceToProfile;

/// <summary>What the runtime said of a run: its modules, types and methods by the runtime's own numbers, and what it counted in each method.</summary>
internal sealed record Trace(
    IReadOnlyDictionary<long, string> Modules,
    IReadOnlyDictionary<long, TracedType> Types,
    IReadOnlyDictionary<long, TracedMethod> Methods,
    IReadOnlyList<TracedCounts> Counts)
{
    /// <summary>Reads a file of the form "nettrace".</summary>
    public static Trace Read(string file)
    {
        var modules = new Dictionary<long, string>();
        var types = new Dictionary<long, TracedType>();
        var methods = new Dictionary<long, TracedMethod>();
        var counts = new List<TracedCounts>();
        using var events = new EventPipeEventSource(file);
        events.Clr.LoaderModuleLoad += module => modules[module.ModuleID] = module.ModuleILPath;
        events.Clr.TypeBulkType += bulk =>
        {
            for (var i = 0; i < bulk.Count; i++)
            {
                var type = bulk.Values(i);
                var arguments = Enumerable.Range(0, type.TypeParameterCount).Select(n => (long)type.TypeParameterID(n));
                types[(long)type.TypeID] = new TracedType((long)type.ModuleID, type.TypeNameID, (SignatureTypeCode)type.CorElementType, [.. arguments]);
            }
        };
        events.Clr.MethodMethodDetails += method => methods[method.MethodID] = new TracedMethod(
            method.TypeID, method.MethodToken, [.. Enumerable.Range(0, method.TypeParameterCount).Select(n => (long)method.TypeParameters(n))]);
        events.Clr.JitInstrumentationDataVerboseInstrumentationData += method => counts.Add(ReadCounts(method.EventData()));
        events.Process();
        return events.EventsLost == 0
            ? new Trace(modules, types, methods, counts)
            : throw new InvalidDataException($"{events.EventsLost} events were lost.");
    }

    // The library has this event's fields elsewhere than they are. They are: 2 bytes of the runtime's number, 4 of flags, 4 of
    // the length of what was counted, 8 of the method's number; then more; last, what was counted.
    private static TracedCounts ReadCounts(byte[] payload)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(payload.AsSpan(6));
        return new TracedCounts(BinaryPrimitives.ReadInt64LittleEndian(payload.AsSpan(10)), payload[^length..]);
    }
}
