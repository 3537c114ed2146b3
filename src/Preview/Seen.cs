using System.Collections.Immutable;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Preview;

/// <summary>The input as it was found at a moment.</summary>
/// <param name="Found">What is wrong with the folders.</param>
internal sealed record Seen(InputFiles Files, InputState State, ImmutableArray<Diagnostic> Found)
{
    public static Seen Now(BuildOptions options)
    {
        var diagnostics = new Diagnostics();
        var files = Reader.Read(options.Input, options.Theme, diagnostics);
        return new Seen(files, InputState.Of(files, options.Theme), diagnostics.Sorted());
    }

    /// <summary>The same with some documents written anew, when nothing else has been touched: then the rest need not be looked at.</summary>
    /// <returns>Null where it must be.</returns>
    public Seen? After(IReadOnlySet<string> written) => State.After(written) is { } state ? this with { State = state } : null;
}
