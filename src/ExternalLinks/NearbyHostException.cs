namespace Annals.ExternalLinks;

/// <summary>A name of the web leads to this machine or into its own network.</summary>
internal sealed class NearbyHostException() : IOException("not a public address");
