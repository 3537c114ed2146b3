using System.Collections.Immutable;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>Numbers the references of one page while its texts are linked.</summary>
internal sealed class References
{
    private readonly List<Reference> _references = [];

    public ReferenceUse Use(int source, string locator, string prefix)
    {
        var index = 0;
        while (index < _references.Count && !(_references[index].Source == source && _references[index].Locator == locator)) index++;
        if (index == _references.Count) _references.Add(new Reference(index + 1, source, locator, 1));
        else _references[index] = _references[index] with { Uses = _references[index].Uses + 1 };
        return new ReferenceUse(index + 1, _references[index].Uses, prefix);
    }

    /// <summary>The source that a use refers to.</summary>
    public int SourceOf(ReferenceUse use) => _references[use.Number - 1].Source;

    public ImmutableArray<Reference> All() => [.. _references];
}
