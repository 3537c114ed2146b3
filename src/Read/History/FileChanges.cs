namespace Annals.Read.History;

/// <summary>The first and the last commit that changed a file, in universal time. Moving a file as it is does not change it.</summary>
/// <param name="Added">Null where that commit has no date that can be read.</param>
/// <param name="Changed">Null where that commit has no date that can be read.</param>
public readonly record struct FileChanges(DateTime? Added, DateTime? Changed);
