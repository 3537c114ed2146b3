using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Annals.ExternalLinks;

/// <summary>Hosts whose certificates are not trusted, and why: the fault that .NET throws does not tell.</summary>
internal sealed class DistrustedHosts
{
    private readonly ConcurrentDictionary<string, string> _reasons = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the certificate of a host, to go into a sentence behind its address; null where nothing is known.</summary>
    public string? WhyNot(string host) => _reasons.GetValueOrDefault(host);

    /// <summary>Trusts what the system trusts, and keeps why it does not (RFC 5280, section 6).</summary>
    public bool Trusts(object sender, X509Certificate? _, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None) return true;
        if (sender is SslStream connection && Reason(chain, errors) is { } reason) _reasons[connection.TargetHostName] = reason;
        return false;
    }

    private static string? Reason(X509Chain? chain, SslPolicyErrors errors)
    {
        var flags = chain?.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, each) => all | each.Status) ?? X509ChainStatusFlags.NoError;
        return (flags & X509ChainStatusFlags.NotTimeValid) != 0 ? "has a certificate that has expired, or is not valid yet"
            : (errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0 ? "has a certificate for another host"
            : (flags & (X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain)) != 0 ? "has a certificate that nobody signed whom this machine trusts"
            : null;
    }
}
