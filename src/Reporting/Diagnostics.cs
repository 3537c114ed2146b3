using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Annals.Reporting;

/// <summary>Collects what the stages find, from any thread.</summary>
public sealed class Diagnostics
{
    // In UTF-16 units. A message quotes what it is about, which may be a whole file, and may be found at thousands of places.
    private const int MostOfMessage = 1_000, ShownOfLonger = 400;

    private readonly ConcurrentQueue<Diagnostic> _found = new();

    public void Add(Diagnostic diagnostic) => _found.Enqueue(diagnostic.Message.Length <= MostOfMessage
        ? diagnostic
        : diagnostic with { Message = $"{diagnostic.Message.AsSpan(0, ShownOfLonger)}…{diagnostic.Message.AsSpan(diagnostic.Message.Length - ShownOfLonger)}" });

    public void Add(Rule rule, string file, Position at, string message) => Add(new Diagnostic(file, at, rule, message));

    /// <summary>True once an error is among what was found.</summary>
    public bool HasErrors => _found.Any(found => found.Rule.Severity == Severity.Error);

    /// <summary>
    /// All that was found, by file and place. A fault in a template shows on every page that uses it: it is listed once.
    /// </summary>
    public ImmutableArray<Diagnostic> Sorted() => [.. _found.Distinct().Order()];
}
