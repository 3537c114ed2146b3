using System.Net;
using System.Net.Sockets;

namespace Annals.ExternalLinks;

/// <summary>
/// Tells this machine and the network it stands in from the public one. What an entry links to may be a stranger's choice, and a machine that builds
/// sites may reach what no stranger should.
/// </summary>
internal static class NearbyAddresses
{
    // Loopback, private, shared, link-local (with the metadata of clouds), tests, multicast, reserved (RFC 6890 and the registries of IANA that it made).
    private static readonly IPNetwork[] Networks =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "224.0.0.0/3", "::/127", "fc00::/7", "fe80::/9", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    // Networks of IPv6 in which an address of IPv4 is written, and where it stands: NAT64 (RFC 6052), 6to4 (RFC 3056), compatible (RFC 4291).
    private static readonly (IPNetwork Network, int Offset)[] Wrapped =
        [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2), (IPNetwork.Parse("::/96"), 12)];

    public static bool Holds(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (Networks.Any(network => network.Contains(address))) return true;
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return false;
        var bytes = address.GetAddressBytes();
        return Wrapped.Any(wrapped => wrapped.Network.Contains(address) && Holds(new IPAddress(bytes.AsSpan(wrapped.Offset, 4))));
    }

    /// <summary>Whether an address of the web says so by itself, without its host being looked up.</summary>
    public static bool IsNamedBy(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var numbers) && Holds(numbers));
    }
}
