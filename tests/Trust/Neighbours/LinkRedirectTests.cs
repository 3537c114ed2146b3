using Annals.ExternalLinks;
using Annals.Tests.Support;

namespace Annals.TrustTests.Neighbours;

/// <summary>Where other people's servers send those who ask.</summary>
public sealed class LinkRedirectTests
{
    private const string Nothing = "redirects to nothing that is an address of the web", Circle = "redirects more than 10 times, perhaps in a circle";

    private static readonly RequestPolicy Patient = new(
        TimeSpan.FromMinutes(2), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(60), Tries: 1, AtOnce: 4, IsLocal: true);

    [Theory]
    [InlineData("file:///etc/passwd", "Unreachable", Nothing)]
    [InlineData("data:text/html,words", "Unreachable", Nothing)]
    [InlineData("ftp://127.0.0.1/", "Unreachable", Nothing)]
    [InlineData("mailto:ada@example.org", "Unreachable", Nothing)]
    [InlineData("ws://127.0.0.1/", "Unreachable", Nothing)]
    [InlineData("\\\\127.0.0.1\\share", "Unreachable", Nothing)]
    [InlineData("http:///x", "Unreachable", Nothing)]
    [InlineData("http://[::g/", "Unreachable", Nothing)]
    [InlineData("http://127.0.0.1:99999/", "Unreachable", Nothing)]
    [InlineData("", "Unreachable", Nothing)]
    [InlineData("/", "Unreachable", Circle)]
    [InlineData("/?again", "Unreachable", Circle)]
    [InlineData("http://127.0.0.1:1/", "Unreachable", "lets nobody connect")]
    [InlineData("//127.0.0.1:1/x", "Unreachable", "lets nobody connect")]
    [InlineData("there", "Moved", "has moved to http://127.0.0.1:PORT/there")]
    [InlineData("/../../there", "Moved", "has moved to http://127.0.0.1:PORT/there")]
    [InlineData("?there", "Moved", "has moved to http://127.0.0.1:PORT/?there")]
    [InlineData("HTTP://127.0.0.1:PORT/there", "Moved", "has moved to http://127.0.0.1:PORT/there")]
    [InlineData("/there and back", "Moved", "has moved to http://127.0.0.1:PORT/there%20and%20back")]
    [InlineData("/there%1b%5b31m%0a::error::", "Moved", "has moved to http://127.0.0.1:PORT/there%1b%5b31m%0a::error::")]
    [InlineData("http://ada:secret@127.0.0.1:PORT/there", "Moved", "has moved to http://127.0.0.1:PORT/there")]
    public async Task A_redirect_is_followed_where_it_leads_to_the_web(string location, string kind, string said)
    {
        OddServer? server = null;
        using var made = server = new OddServer((_, path) => [path.Contains("there", StringComparison.Ordinal) ? OddServer.Answer("200 OK")
            : OddServer.Answer("301 Moved", "Location: " + location.Replace("PORT", $"{server!.Port}", StringComparison.Ordinal))]);
        var answer = await Ask(made.Address, Patient);
        Assert.Equal((kind, said.Replace("PORT", $"{made.Port}", StringComparison.Ordinal)), (answer.Kind.ToString(), answer.Said));
        Assert.True(made.Asked.Length <= 11);
    }

    [Theory]
    [InlineData(10, "Moved")]
    [InlineData(11, "Unreachable")]
    public async Task Ten_redirects_are_followed_and_no_more(int many, string kind)
    {
        using var server = new OddServer((_, path) => [path.Length <= many ? OddServer.Answer("308 On", $"Location: {path}x") : OddServer.Answer("200 OK")]);
        Assert.Equal(kind, (await Ask(server.Address, Patient)).Kind.ToString());
        Assert.Equal(11, server.Asked.Length);
    }

    [Theory]
    [InlineData("http://localhost:PORT/")]
    [InlineData("http://LOCALHOST.:PORT/")]
    [InlineData("http://a.localhost:PORT/")]
    [InlineData("http://\uFF4C\uFF4F\uFF43\uFF41\uFF4C\uFF48\uFF4F\uFF53\uFF54:PORT/")]
    [InlineData("http://127\u30020\u30020\u30021:PORT/")]
    [InlineData("http://0x7f.1:PORT/")]
    [InlineData("http://2130706433:PORT/")]
    [InlineData("http://017700000001:PORT/")]
    [InlineData("http://[::ffff:127.0.0.1]:PORT/")]
    [InlineData("http://0:PORT/")]
    public async Task However_this_machine_is_written_it_is_not_asked(string address)
    {
        using var server = new OddServer((_, _) => [OddServer.Answer("200 OK")]);
        var answer = await Ask(address.Replace("PORT", $"{server.Port}", StringComparison.Ordinal), Patient with { IsLocal = false });
        Assert.Equal((AnswerKind.Unsure, "is on this machine, in its own network or in no public one, which is not asked without --local"), (answer.Kind, answer.Said));
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_server_that_talks_on_is_cut_short()
    {
        var words = new string('x', 20_000);
        using var server = new OddServer((_, path) => [path.Length > 1_000 ? OddServer.Answer("200 OK") : path == "/moved" ? OddServer.Answer("301 Moved", $"Location: /{words}") : OddServer.Answer("404 " + words)]);
        Assert.Equal($"answers 404 {words[..100]}…", (await Ask(server.Address, Patient)).Said);
        var moved = await Ask(server.Address + "moved", Patient);
        Assert.Equal((AnswerKind.Moved, "has moved to ".Length + 2_001), (moved.Kind, moved.Said.Length));
    }

    [Fact]
    public void What_moved_keeps_the_place_in_it_and_no_password_is_repeated_or_kept()
    {
        OddServer? server = null;
        using var made = server = new OddServer((_, path) => [path switch
        {
            "/old" => OddServer.Answer("301 Moved", "Location: /new"),
            "/own" => OddServer.Answer("301 Moved", "Location: /new#its-own"),
            "/user" => OddServer.Answer("301 Moved", $"Location: http://ada:secret@127.0.0.1:{server!.Port}/new"),
            _ => OddServer.Answer("200 OK"),
        }]);
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/e.md", $"---\ntitle: E\ndate: 1901\n---\n[a]({made.Address}old#part) [b]({made.Address}own#part) [c]({made.Address}user) [d]({made.Address}new#nothing)\n");
        var check = AnnalsCommand.Run(folder.Path, [("no_proxy", "127.0.0.1"), ("NO_PROXY", "127.0.0.1")], "check", "--links", "--local");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Equal(
            [
                $"“{made.Address}old#part” has moved to {made.Address}new#part; put the new address in",
                $"“{made.Address}own#part” has moved to {made.Address}new#its-own; put the new address in",
                $"“{made.Address}user” has moved to {made.Address}new; put the new address in",
            ],
            check.Output.Split('\n').Where(line => line.Contains("AN087", StringComparison.Ordinal)).Select(line => line.Split("AN087: ")[1]));
        Assert.DoesNotContain("secret", File.ReadAllText(folder[".annals/links.jsonl"]), StringComparison.Ordinal);
    }

    private static async Task<Answer> Ask(string address, RequestPolicy policy)
    {
        using var asker = new LinkAsker(policy);
        return Assert.Single(await asker.Ask([address], (_, _) => { })).Value;
    }
}
