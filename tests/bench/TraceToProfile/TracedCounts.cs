namespace Annals.TraceToProfile;

/// <summary>What was counted in a method, packed as the runtime packs it.</summary>
internal sealed record TracedCounts(long Method, byte[] Packed);
