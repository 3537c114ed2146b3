namespace Annals.ExternalLinks;

/// <summary>What came of asking once.</summary>
/// <param name="MayChange">Whether asking again is worth while.</param>
/// <param name="Wait">How long the server wants to be left alone before that (RFC 9110, Retry-After); null where it does not say.</param>
internal sealed record Reply(Answer Answer, bool MayChange = false, TimeSpan? Wait = null);
