namespace Annals.TraceToProfile;

/// <summary>A method as a trace names it.</summary>
/// <param name="Token">Its place in the table of methods of its type's module.</param>
/// <param name="Arguments">The types that it is made with, beside those of its type.</param>
internal sealed record TracedMethod(long Type, int Token, IReadOnlyList<long> Arguments);
