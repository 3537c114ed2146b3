namespace Annals.Write;

/// <summary>What a build did to the output folder.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Changed">How many of them were written, the others being there already.</param>
/// <param name="Removed">How many files of an earlier build were taken away.</param>
public sealed record WriteSummary(int Files, int Changed, int Removed);
