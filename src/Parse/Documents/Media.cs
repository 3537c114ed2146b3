namespace Annals.Parse.Documents;

/// <summary>Something elsewhere to look at, such as a picture, a recording or a map. No page loads it.</summary>
/// <param name="Url">An address of the web.</param>
/// <param name="Caption">What it is; empty, as the others, where it is not said.</param>
public sealed record Media(string Url, string Caption, string Credit, string Alt);
