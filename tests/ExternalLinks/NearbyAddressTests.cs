using System.Net;
using Annals.ExternalLinks;
using Annals.Tests.Support;

namespace Annals.Tests.ExternalLinks;

/// <summary>A stranger's entry cannot make a machine ask itself or its neighbours.</summary>
public sealed class NearbyAddressTests : IDisposable
{
    private readonly LoopbackServer _server = new();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.9.9.9")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("2002:7f00:1::")]
    public void An_address_that_is_near_is_told(string address) => Assert.True(NearbyAddresses.Holds(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("192.169.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("64:ff9b::101:101")]
    [InlineData("2002:101:101::")]
    [InlineData("::ffff:1.1.1.1")]
    public void Others_are_not(string address) => Assert.False(NearbyAddresses.Holds(IPAddress.Parse(address)));

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
        using var asker = new LinkAsker(AskingManners.Default);
        var answer = Assert.Single(await asker.Ask([address], (_, _) => { })).Value;
        Assert.Equal((AnswerKind.Unsure, "is on this machine or in its own network, which is not asked without --local"), (answer.Kind, answer.Said));
        Assert.Empty(_server.Asked);
    }

    [Fact]
    public async Task A_name_that_leads_there_is_not_asked_either()
    {
        // Every machine knows itself by its own name.
        var numbers = await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken);
        if (!numbers.Any(NearbyAddresses.Holds) || HttpClient.DefaultProxy.GetProxy(new Uri($"http://{Dns.GetHostName()}/")) is not null)
            Assert.Skip("this machine has a public address, or a proxy");
        using var asker = new LinkAsker(AskingManners.Default);
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
        Assert.StartsWith($"input/entries/e.md(5,2): warning AN086: “{_server["fine"]}” is on this machine or in its own network", check.Output, StringComparison.Ordinal);
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
        Assert.Contains("“http://10.0.0.1/” is on this machine or in its own network", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(check.Output.Split('\n'), line => line.Contains(".example", StringComparison.Ordinal) && line.Contains("--local", StringComparison.Ordinal));
    }

    public void Dispose() => _server.Dispose();
}
