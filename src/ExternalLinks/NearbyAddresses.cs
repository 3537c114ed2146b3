using System.Collections.Immutable;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Annals.ExternalLinks;

/// <summary>
/// Tells this machine and the network it stands in from the public one. What an entry links to may be a stranger's choice, and a machine that builds
/// sites may reach what no stranger should.
/// </summary>
/// <param name="own">The networks in which this machine has an address, which may be a public one.</param>
internal sealed class NearbyAddresses(ImmutableArray<IPNetwork> own)
{
    // A shorter prefix is that of a tunnel that leads to the whole internet, not of a network that somebody's machines stand in.
    private const int ShortestOwn4 = 8, ShortestOwn6 = 48;

    /// <summary>By the interfaces that this machine has now.</summary>
    public static NearbyAddresses OfThisMachine()
    {
        try
        {
            return new NearbyAddresses(
            [
                .. from each in NetworkInterface.GetAllNetworkInterfaces()
                   from unicast in each.GetIPProperties().UnicastAddresses
                   select NetworkOf(unicast.Address, unicast.PrefixLength),
            ]);
        }
        catch (NetworkInformationException)
        {
            // A sandbox may hide the interfaces; the connected address is checked as well.
            return new NearbyAddresses([]);
        }
    }

    public bool Holds(IPAddress address) =>
        SpecialNetworks.Inner(address) is { } inner && Holds(inner)
        || (SpecialNetworks.Holds(address) && !address.IsIPv4MappedToIPv6)
        || own.Any(network => network.Contains(address));

    /// <summary>Whether an address of the web says so by itself, without its host being looked up.</summary>
    public bool IsNamedBy(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var numbers) && Holds(numbers));
    }

    /// <summary>The network in which a machine with this address stands; the address alone where the prefix is no network's.</summary>
    internal static IPNetwork NetworkOf(IPAddress address, int prefix)
    {
        var bytes = address.GetAddressBytes();
        var shortest = address.AddressFamily == AddressFamily.InterNetwork ? ShortestOwn4 : ShortestOwn6;
        if (prefix < shortest || prefix > bytes.Length * 8) prefix = bytes.Length * 8;
        for (var bit = prefix; bit < bytes.Length * 8; bit++) bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));
        return new IPNetwork(new IPAddress(bytes), prefix);
    }
}
