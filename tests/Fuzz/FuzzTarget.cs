using System.Collections.Immutable;

namespace Annals.Fuzz;

/// <summary>A part of the program that reads what others wrote.</summary>
/// <param name="Share">Of a thousand cases.</param>
/// <param name="Signs">What the texts that it reads are made of.</param>
/// <param name="Try">Throws where a property does not hold.</param>
internal sealed record FuzzTarget(string Name, int Share, ImmutableArray<string> Signs, Action<string> Try)
{
    private readonly Lazy<ImmutableArray<string>> _corpus = new(() => Corpus.Of(Name));

    /// <summary>Texts that are tried as they are, and then changed.</summary>
    public ImmutableArray<string> Texts => _corpus.Value;
}
