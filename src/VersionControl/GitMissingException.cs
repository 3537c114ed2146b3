namespace Annals.VersionControl;

/// <summary>There is no git on this machine that could be run.</summary>
internal sealed class GitMissingException(string message) : Exception(message);
