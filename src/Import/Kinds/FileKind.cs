namespace Annals.Import.Kinds;

/// <summary>A kind of file, known by a sign that a file of it has and no other.</summary>
/// <param name="Name">As the report and messages call it.</param>
/// <param name="Way">How it comes in.</param>
/// <param name="IsOne">Whether a file has the sign.</param>
/// <param name="Help">For what does not come in by itself: what it is, and what to do; empty for the others.</param>
internal sealed record FileKind(string Name, Way Way, Func<FileSample, bool> IsOne, string Help = "");
