using System.Collections.Immutable;

namespace Annals.Link;

/// <summary>Numbers the references of one page while its texts are linked.</summary>
internal sealed class References
{
    private readonly List<Reference> _references = [];

    public ReferenceUse Use(int source, string locator, string prefix)
    {
        var index = _references.FindIndex(reference => reference.Source == source && reference.Locator == locator);
        if (index < 0)
        {
            index = _references.Count;
            _references.Add(new Reference(index + 1, source, locator, 0));
        }
        var used = _references[index] with { Uses = _references[index].Uses + 1 };
        _references[index] = used;
        return new ReferenceUse(used.Number, used.Uses, prefix);
    }

    /// <summary>The source that a use refers to.</summary>
    public int SourceOf(ReferenceUse use) => _references[use.Number - 1].Source;

    public ImmutableArray<Reference> All() => [.. _references];
}
