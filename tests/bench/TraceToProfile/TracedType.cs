using System.Reflection.Metadata;

namespace Annals.TraceToProfile;

/// <summary>A type as a trace names it.</summary>
/// <param name="Token">Its place in its module's table of types.</param>
/// <param name="Element">What it is, as ECMA-335 II.23.1.16 numbers it: an array has one argument, what it is of.</param>
/// <param name="Arguments">The types that it is made with.</param>
internal sealed record TracedType(long Module, int Token, SignatureTypeCode Element, IReadOnlyList<long> Arguments);
