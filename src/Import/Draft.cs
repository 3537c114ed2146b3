namespace Annals.Import;

/// <summary>A file to be written, which must not be there yet.</summary>
/// <param name="Path">Below the input, with slashes, as in <c>entries/x.md</c>.</param>
internal sealed record Draft(string Path, string Text);
