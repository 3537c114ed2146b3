namespace Annals.Parse.Prose;

/// <summary>What a note is for.</summary>
public enum AnnotationKind
{
    Context,
    Caveat,
    Dispute,
    Correction,
    Translation,
}
