namespace Annals.Read.History;

/// <summary>The first and the last commit that changed a file, in universal time. Moving a file as it is does not change it.</summary>
public readonly record struct FileChanges(DateTime Added, DateTime Changed);
