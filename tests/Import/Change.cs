namespace Annals.Tests.Import;

/// <summary>How a mutation changes a text.</summary>
internal enum Change
{
    CutLines,
    DoubleLines,
    SwapLines,
    ShuffleLines,
    CutSpan,
    CutOff,
    InsertSign,
    ReplaceBySign,
    RepeatSign,
    JoinLines,
    Splice,
}
