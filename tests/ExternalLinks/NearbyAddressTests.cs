using System.Net;
using System.Net.NetworkInformation;
using Annals.ExternalLinks;
using Annals.Tests.Support;

namespace Annals.Tests.ExternalLinks;

/// <summary>A stranger's entry cannot make a machine ask itself or its neighbours.</summary>
public sealed class NearbyAddressTests : IDisposable
{
    // A machine without an address of its own.
    private static readonly NearbyAddresses Nowhere = new([]);

    private readonly LoopbackServer _server = new();

    // The first and the last of each network, and some of the addresses for which it is there.
    [Theory]
    [InlineData("0.0.0.0 0.255.255.255")]
    [InlineData("10.0.0.0 10.1.2.3 10.255.255.255")]
    [InlineData("100.64.0.0 100.100.100.200 100.127.255.255")]
    [InlineData("127.0.0.1 127.9.9.9 127.255.255.255")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.0.0 169.254.169.254 169.254.170.2 169.254.255.255")]
    [InlineData("172.16.0.0 172.31.255.255")]
    [InlineData("192.0.0.0 192.0.0.192 192.0.0.255")]
    [InlineData("192.0.2.0 192.0.2.255 198.51.100.1 203.0.113.255")]
    [InlineData("192.31.196.1 192.52.193.1 192.88.99.1 192.175.48.1")]
    [InlineData("192.168.0.0 192.168.255.255")]
    [InlineData("198.18.0.0 198.19.255.255")]
    [InlineData("224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255")]
    [InlineData(":: ::1 ::2 ::7f00:1 ::101:101")]
    [InlineData("::ffff:127.0.0.1 ::ffff:169.254.169.254 ::ffff:168.63.129.16")]
    [InlineData("::ffff:0:127.0.0.1 ::ffff:0:1.1.1.1")]
    [InlineData("64:ff9b::a9fe:a9fe 64:ff9b::7f00:1 64:ff9b::a83f:8110")]
    [InlineData("64:ff9b:1::1 64:ff9b:1:ffff:ffff:ffff:101:101")]
    [InlineData("100::1 100:0:0:1::1 200::1 4000::1 5f00::1")]
    [InlineData("2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:1::1 2001:2::1 2001:10::1 2001:1ff::1")]
    [InlineData("2001:db8::1 3fff::1 3fff:fff::1 2620:4f:8000::1")]
    [InlineData("2002:7f00:1:: 2002:a9fe:a9fe::1 2002:c0a8:101::1")]
    [InlineData("2606:4700::5efe:10.0.0.1 2606:4700::200:5efe:192.168.1.1 2606:4700::5efe:169.254.169.254")]
    [InlineData("fc00::1 fd00:ec2::254 fdff::1")]
    [InlineData("fe80::1 fe80::1%1 febf::1 fec0::1")]
    [InlineData("ff02::1 ff0e::1")]
    public void An_address_that_is_near_or_not_public_is_told(string addresses) =>
        Assert.All(addresses.Split(' '), address => Assert.True(Nowhere.Holds(IPAddress.Parse(address))));

    [Theory]
    [InlineData("1.1.1.1 9.255.255.255 11.0.0.0")]
    [InlineData("100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0")]
    [InlineData("168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.0")]
    [InlineData("172.15.255.255 172.32.0.1 192.0.1.0 192.0.3.0 192.167.255.255 192.169.0.1")]
    [InlineData("198.17.255.255 198.20.0.0 203.0.112.255 223.255.255.255")]
    [InlineData("2606:4700::1111 2001:200::1 2001:db7::1 2001:db9::1 2a00:1450::1 3ffe::1")]
    [InlineData("64:ff9b::101:101 2002:101:101:: ::ffff:1.1.1.1 2606:4700::5efe:1.1.1.1")]
    public void Others_are_not(string addresses) =>
        Assert.All(addresses.Split(' '), address => Assert.False(Nowhere.Holds(IPAddress.Parse(address))));

    [Theory]
    [InlineData("8.8.4.4", 32, "8.8.4.4 ::ffff:8.8.4.4 64:ff9b::808:404 2002:808:404::1", "8.8.4.5")]
    [InlineData("8.8.4.4", 24, "8.8.4.1 8.8.4.255", "8.8.5.0")]
    [InlineData("8.8.4.4", 0, "8.8.4.4", "8.8.4.5")]
    [InlineData("2a00:1450:1:2::3", 64, "2a00:1450:1:2:ffff::1", "2a00:1450:1:3::3")]
    [InlineData("2a00:1450:1:2::3", 16, "2a00:1450:1:2::3", "2a00:1450:1:2::4")]
    public void This_machines_own_public_address_and_network_are_near(string own, int prefix, string near, string far)
    {
        var nearby = new NearbyAddresses([NearbyAddresses.NetworkOf(IPAddress.Parse(own), prefix)]);
        Assert.All(near.Split(' '), address => Assert.True(nearby.Holds(IPAddress.Parse(address))));
        Assert.False(nearby.Holds(IPAddress.Parse(far)));
    }

    [Fact]
    public void Every_address_of_this_machine_is_near()
    {
        var own = NetworkInterface.GetAllNetworkInterfaces().SelectMany(each => each.GetIPProperties().UnicastAddresses).Select(unicast => unicast.Address).ToArray();
        Assert.NotEmpty(own);
        var nearby = NearbyAddresses.OfThisMachine();
        Assert.All(own, address => Assert.True(nearby.Holds(address)));
    }

    [Theory]
    [InlineData("http://127.0.0.1:PORT/fine")]
    [InlineData("http://127.1:PORT/fine")]
    [InlineData("http://0x7f000001:PORT/fine")]
    [InlineData("http://2130706433:PORT/fine")]
    [InlineData("http://[::ffff:127.0.0.1]:PORT/fine")]
    [InlineData("http://localhost:PORT/fine")]
    [InlineData("http://localhost.:PORT/fine")]
    [InlineData("http://LOCALHOST:PORT/fine")]
    [InlineData("http://user@127.0.0.1:PORT/fine")]
    [InlineData("http://１２７.０.０.１:PORT/fine")]
    public async Task Whatever_way_it_is_written_it_is_not_asked(string written)
    {
        var address = written.Replace("PORT", $"{_server.Port}", StringComparison.Ordinal);
        using var asker = new LinkAsker(RequestPolicy.Default);
        var answer = Assert.Single(await asker.Ask([address], (_, _) => { })).Value;
        Assert.Equal((AnswerKind.Unsure, "is on this machine, in its own network or in no public one, which is not asked without --local"), (answer.Kind, answer.Said));
        Assert.Empty(_server.Asked);
    }

    [Fact]
    public async Task A_name_that_leads_there_is_not_asked_either()
    {
        // Every machine knows itself by its own name.
        var numbers = await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken);
        if (!numbers.Any(NearbyAddresses.OfThisMachine().Holds) || HttpClient.DefaultProxy.GetProxy(new Uri($"http://{Dns.GetHostName()}/")) is not null)
            Assert.Skip("this machine has a public address, or a proxy");
        using var asker = new LinkAsker(RequestPolicy.Default);
        var answer = Assert.Single(await asker.Ask([$"http://{Dns.GetHostName()}:{_server.Port}/fine"], (_, _) => { })).Value;
        Assert.Contains("not asked without --local", answer.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_does_not_ask_it_unless_it_is_told_to()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/e.md", $"---\ntitle: E\ndate: 1901\n---\n<{_server["fine"]}>\n");
        var check = AnnalsCommand.Run(folder.Path, "check", "--links");
        Assert.StartsWith($"input/entries/e.md(5,2): warning AN086: “{_server["fine"]}” is on this machine, in its own network or in no public one", check.Output, StringComparison.Ordinal);
        Assert.Empty(_server.Asked);
        Assert.Contains("1 answer", AnnalsCommand.Run(folder.Path, [("no_proxy", "127.0.0.1")], "check", "--links", "--local").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proxy_may_stand_near()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/e.md", "---\ntitle: E\ndate: 1901\n---\n<http://one.example/> <https://two.example/> <http://10.0.0.1/>\n");
        var proxy = $"http://127.0.0.1:{_server.Port}";
        var check = AnnalsCommand.Run(
            folder.Path, [("http_proxy", proxy), ("https_proxy", proxy), ("HTTPS_PROXY", proxy), ("no_proxy", ""), ("NO_PROXY", "")], "check", "--links");
        // This one gives no answer; what matters is who is asked.
        Assert.NotEmpty(_server.Asked);
        Assert.Contains("“http://10.0.0.1/” is on this machine, in its own network or in no public one", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(check.Output.Split('\n'), line => line.Contains(".example", StringComparison.Ordinal) && line.Contains("--local", StringComparison.Ordinal));
    }

    public void Dispose() => _server.Dispose();
}
