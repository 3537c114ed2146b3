using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Annals.ExternalLinks;

/// <summary>
/// The networks that are no part of the public internet: IANA's registries of special purposes for IPv4 and IPv6 (RFC 6890), whole, with what is
/// multicast or reserved; and public addresses that a cloud has given to its own service.
/// </summary>
internal static class SpecialNetworks
{
    private static readonly ImmutableArray<IPNetwork> Version4 = Parse(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
        "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        // The wire server of Azure, which hands out settings and keys of the machine that asks.
        "168.63.129.16/32");

    // Everything else that is public in IPv6 lies in one network (RFC 4291, section 2.4).
    private static readonly IPNetwork Public6 = IPNetwork.Parse("2000::/3");

    // Of those in it: protocols of the IETF with Teredo, documentation, AS112.
    private static readonly ImmutableArray<IPNetwork> Version6 = Parse("2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20");

    // Networks whose addresses stand for one of IPv4, and the byte at which it is written: NAT64 (RFC 6052) and 6to4 (RFC 3056).
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96"), SixToFour = IPNetwork.Parse("2002::/16");

    public static bool Holds(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork
        ? Version4.Any(network => network.Contains(address))
        : !Nat64.Contains(address) && (!Public6.Contains(address) || Version6.Any(network => network.Contains(address)));

    /// <summary>The address of IPv4 to which an address of IPv6 leads: mapped, by NAT64, 6to4 or ISATAP (RFC 5214, section 6.1).</summary>
    /// <returns>Null where it leads to none.</returns>
    public static IPAddress? Inner(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return null;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        // Whether the inner address is said to be unique in the world (0x02) does not matter.
        var isIsatap = (bytes[8] & ~2) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;
        return SixToFour.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4))
            : isIsatap || Nat64.Contains(address) ? new IPAddress(bytes.AsSpan(12, 4))
            : null;
    }

    private static ImmutableArray<IPNetwork> Parse(params ReadOnlySpan<string> networks)
    {
        var parsed = ImmutableArray.CreateBuilder<IPNetwork>(networks.Length);
        foreach (var network in networks) parsed.Add(IPNetwork.Parse(network));
        return parsed.MoveToImmutable();
    }
}
