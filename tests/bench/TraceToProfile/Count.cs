namespace Annals.TraceToProfile;

/// <summary>One record of what was counted.</summary>
/// <param name="At">The instruction, in bytes from the method's beginning.</param>
/// <param name="Kind">The runtime's own number of it (its <c>PgoInstrumentationKind</c>).</param>
/// <param name="Length">How many values it has.</param>
/// <param name="Other">What else belongs to the kind: of a way from one block to another, where it leads.</param>
internal sealed record Count(int At, int Kind, int Length, int Other, CountOf Of, IReadOnlyList<long> Values);
