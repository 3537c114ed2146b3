using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>An editor's note on some words of the text, in CriticMarkup's form <c>{==words==}{&gt;&gt;kind: note&lt;&lt;}</c>.</summary>
/// <param name="Number">From one, in the order of the text.</param>
public sealed record Annotation(int Number, AnnotationKind Kind, Body Note, Position At)
{
    /// <summary>Its kind as an author writes it.</summary>
    public string KindName => Kind.ToString().ToLowerInvariant();
}

/// <summary>What a note is for.</summary>
public enum AnnotationKind
{
    Context,
    Caveat,
    Dispute,
    Correction,
    Translation,
}
