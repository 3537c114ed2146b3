using System.Net;
using System.Net.Sockets;
using Annals.Tests.Read.Images;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

public sealed class PreviewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public PreviewCommandTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        _folder.Write("input/entries/fire.md", Entry("The fire", "It burned."));
    }

    [Fact]
    public async Task Pages_are_those_of_a_build_with_one_script_more_and_nothing_is_written()
    {
        using var preview = new RunningPreview(_folder.Path);
        var page = await preview.Page("entries/fire/");
        Assert.False(Directory.Exists(_folder["output"]));

        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        var start = page.IndexOf("<link rel=\"stylesheet\" href=\"/.annals/", StringComparison.Ordinal);
        var end = page.IndexOf("</head>", StringComparison.Ordinal);
        Assert.True(start > 0 && end > start);
        Assert.Equal(File.ReadAllText(_folder["output/entries/fire/index.html"]), page.Remove(start, end - start));
        foreach (var file in new[] { "assets/style.css", "search/index.json", "search/words/0.bin", "filter/moments.bin", "data/entries.csv" })
        {
            using var answer = await preview.Ask(file);
            Assert.Equal(File.ReadAllBytes(_folder["output/" + file]), await answer.Content.ReadAsByteArrayAsync(Stop));
        }
    }

    [Fact]
    public async Task The_page_of_a_CMS_is_as_it_stands_and_never_reloads()
    {
        _folder.Write("input/admin/index.html", "<!doctype html><html><head></head></html>");
        using var preview = new RunningPreview(_folder.Path);
        Assert.Equal("<!doctype html><html><head></head></html>", await preview.Page("admin/"));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK, "0123456789", null)]
    [InlineData("bytes=2-4", HttpStatusCode.PartialContent, "234", "bytes 2-4/10")]
    [InlineData("bytes=7-", HttpStatusCode.PartialContent, "789", "bytes 7-9/10")]
    [InlineData("bytes=-2", HttpStatusCode.PartialContent, "89", "bytes 8-9/10")]
    [InlineData("bytes=20-30", HttpStatusCode.RequestedRangeNotSatisfiable, "", "bytes */10")]
    public async Task A_film_is_played_from_its_middle(string? range, HttpStatusCode status, string content, string? said)
    {
        _folder.Write("input/media/film.mp4", "0123456789");
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask("media/film.mp4", range: range);
        Assert.Equal((status, content, said), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop), answer.Content.Headers.ContentRange?.ToString()));
        Assert.Equal("bytes", answer.Headers.AcceptRanges.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task How_long_a_film_is_can_be_asked_without_fetching_it()
    {
        _folder.Write("input/media/film.mp4", "0123456789");
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask("media/film.mp4", method: HttpMethod.Head);
        Assert.Equal((HttpStatusCode.OK, 10L), (answer.StatusCode, answer.Content.Headers.ContentLength));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task A_picture_is_shown_as_it_will_be_published()
    {
        var picture = TellingPicture.With("jpeg", TellingPicture.Exif("all"), null);
        _folder.Write("input/media/a.jpg", picture);
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask("media/a.jpg");
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        var published = File.ReadAllBytes(_folder["output/media/a.jpg"]);
        Assert.True(published.Length < picture.Length);
        Assert.Equal(published, await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("assets/style.css", "text/css; charset=utf-8")]
    [InlineData("assets/page.js", "text/javascript; charset=utf-8")]
    [InlineData("assets/icon.svg", "image/svg+xml")]
    [InlineData("search/index.json", "application/json")]
    [InlineData("search/words/0.bin", "application/octet-stream")]
    public async Task Each_file_is_told_to_be_what_it_is(string file, string type)
    {
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask(file);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_save_is_shown()
    {
        using var preview = new RunningPreview(_folder.Path);
        var revision = await preview.Revision();
        _folder.Write("input/entries/fire.md", Entry("The fire", "It burned for hours."));
        await preview.After(revision);
        await preview.Shows("entries/fire/", "It burned for hours.");
    }

    [Fact]
    public async Task A_save_through_a_temporary_file_is_shown()
    {
        using var preview = new RunningPreview(_folder.Path);
        var revision = await preview.Revision();
        _folder.Write("input/entries/.fire.md.swp", Entry("The fire", "It smouldered."));
        File.Move(_folder["input/entries/.fire.md.swp"], _folder["input/entries/fire.md"], overwrite: true);
        await preview.After(revision);
        await preview.Shows("entries/fire/", "It smouldered.");
    }

    [Fact]
    public async Task New_renamed_and_deleted_files_are_seen_also_in_new_folders()
    {
        using var preview = new RunningPreview(_folder.Path);
        var revision = await preview.Revision();
        _folder.Write("input/entries/1901/flood.md", Entry("The flood", "It rose."));
        revision = (await preview.After(revision)).GetProperty("revision").GetString()!;
        await preview.Shows("entries/flood/", "The flood");

        File.Move(_folder["input/entries/1901/flood.md"], _folder["input/entries/1901/high-water.md"]);
        revision = (await preview.After(revision)).GetProperty("revision").GetString()!;
        await preview.Lacks("entries/flood/");
        await preview.Shows("entries/high-water/", "The flood");

        Directory.Delete(_folder["input/entries/1901"], recursive: true);
        await preview.After(revision);
        await preview.Lacks("entries/high-water/");
        Assert.DoesNotContain("The flood", await preview.Page(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_and_themes_are_followed_too()
    {
        _folder.Write("theme/assets/extra.css", "body { color: red }");
        using var preview = new RunningPreview(_folder.Path);
        var revision = await preview.Revision();
        _folder.Write("input/site.yml", "title: Another name\n");
        revision = (await preview.After(revision)).GetProperty("revision").GetString()!;
        await preview.Shows("", "Another name");

        _folder.Write("theme/assets/extra.css", "body { color: blue }");
        await preview.After(revision);
        await preview.Shows("assets/extra.css", "blue");
    }

    [Fact]
    public async Task A_file_that_was_written_with_the_same_words_changes_nothing_but_is_read_again()
    {
        using var preview = new RunningPreview(_folder.Path);
        var revision = await preview.Revision();
        var written = File.GetLastWriteTimeUtc(_folder["input/entries/fire.md"]);
        _folder.Write("input/entries/fire.md", Entry("The fire", "It turned."));
        // As long as before, and by its date not written since.
        File.SetLastWriteTimeUtc(_folder["input/entries/fire.md"], written);
        await preview.After(revision);
        await preview.Shows("entries/fire/", "It turned.");
    }

    [Fact]
    public async Task An_error_is_told_with_the_page_as_it_was_and_its_end_too()
    {
        using var preview = new RunningPreview(_folder.Path);
        var revision = await preview.Revision();
        _folder.Write("input/entries/fire.md", "---\ntitle: The fire\ndate: 19o1\n---\nIt went out.\n");
        var told = await preview.Told(told => told.GetProperty("diagnostics").GetArrayLength() > 0);
        Assert.Equal(revision, told.GetProperty("revision").GetString());
        var found = Assert.Single(told.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("input/entries/fire.md", found.GetProperty("file").GetString());
        Assert.Equal((3, 9), (found.GetProperty("line").GetInt32(), found.GetProperty("column").GetInt32()));
        Assert.Equal("AN008", found.GetProperty("code").GetString());
        Assert.StartsWith("input/entries/fire.md(3,9): error AN008:", preview.Line("AN008"), StringComparison.Ordinal);
        await preview.Shows("entries/fire/", "It burned.");

        _folder.Write("input/entries/fire.md", Entry("The fire", "It went out."));
        told = await preview.After(revision);
        Assert.Equal(0, told.GetProperty("diagnostics").GetArrayLength());
        await preview.Shows("entries/fire/", "It went out.");
    }

    [Fact]
    public async Task A_timeline_that_is_broken_from_the_start_is_shown_once_it_is_mended()
    {
        _folder.Write("input/entries/fire.md", "---\ntitle: The fire\ndate: 19o1\n---\n");
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask("");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("preview.js", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        var revision = await preview.Revision();
        _folder.Write("input/entries/fire.md", Entry("The fire", "It burned."));
        await preview.After(revision);
        await preview.Shows("entries/fire/", "It burned.");
    }

    [Fact]
    public async Task A_template_that_fails_is_told_and_pages_stand_in_the_theme_before_it()
    {
        _folder.Write("theme/layouts/entry.html", "<p>Before: {{ entry.title }}</p>");
        using var preview = new RunningPreview(_folder.Path);
        await preview.Shows("entries/fire/", "Before: The fire");
        var revision = await preview.Revision();
        _folder.Write("theme/layouts/entry.html", "<p>After: {{ entry.title.nothing.of_the_kind }}</p>");
        await preview.After(revision);
        await preview.Shows("entries/fire/", "Before: The fire");
        var told = await preview.Told(told => told.GetProperty("diagnostics").GetArrayLength() > 0);
        Assert.EndsWith("theme/layouts/entry.html", told.GetProperty("diagnostics")[0].GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_on_and_what_is_not_of_the_site_is_missing()
    {
        _folder.Write("secret.txt", "secret");
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask("entries/fire");
        Assert.Equal((HttpStatusCode.Redirect, "/entries/fire/"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        foreach (var path in new[] { "nothing/", "../secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt", "input/site.yml", ".annals/../../secret.txt", ".annals/nothing" })
            Assert.Equal(HttpStatusCode.NotFound, (await preview.Ask(path)).StatusCode);
    }

    [Theory]
    [InlineData("//entries")]
    [InlineData("//entries/fire")]
    [InlineData("///entries")]
    [InlineData("/\\\\entries")]
    [InlineData("/%2Fentries")]
    [InlineData("/%5Centries")]
    [InlineData("/%5centries/fire")]
    [InlineData("/./%2e/entries")]
    [InlineData("/..//entries")]
    [InlineData("/entries/..//entries")]
    [InlineData("http://evil.example/entries")]
    [InlineData("//evil.example/%2e%2e/entries")]
    public async Task No_path_leads_to_another_host(string path)
    {
        using var preview = new RunningPreview(_folder.Path);
        var head = await preview.Head(path);
        var location = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Location:", StringComparison.OrdinalIgnoreCase))?["Location:".Length..].Trim();
        Assert.True(location is null or "/entries/", location);
        Assert.True(location is not null || head.StartsWith("HTTP/1.1 40", StringComparison.Ordinal), head);
    }

    [Theory]
    [InlineData("")]
    [InlineData("entries/fire")]
    [InlineData("nothing/")]
    [InlineData("assets/style.css")]
    [InlineData(".annals/preview.js")]
    [InlineData("embed/")]
    [InlineData(".annals/")]
    public async Task Pages_of_other_sites_can_neither_load_nor_frame_what_is_shown(string path)
    {
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask(path);
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("frame-ancestors 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("SAMEORIGIN", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:8080")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task Other_hosts_are_refused(string host)
    {
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask("", host);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("A timeline", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var events = await preview.Ask(".annals/events", host);
        Assert.Equal(HttpStatusCode.Forbidden, events.StatusCode);
    }

    [Fact]
    public async Task It_only_shows()
    {
        using var preview = new RunningPreview(_folder.Path);
        using var answer = await preview.Ask("", method: HttpMethod.Post);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public void It_takes_another_port_where_the_wished_one_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var preview = new RunningPreview(_folder.Path, "--port", $"{port}");
        Assert.NotEqual(port, new Uri(preview.Address).Port);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_while_a_page_listens()
    {
        using var preview = new RunningPreview(_folder.Path);
        var listening = preview.Told(_ => false);
        await preview.Revision();
        Assert.Equal(0, preview.Interrupt());
        await Assert.ThrowsAnyAsync<Exception>(() => listening);
    }

    [Fact]
    public void Without_an_input_it_says_so()
    {
        using var empty = new TemporaryFolder();
        var command = AnnalsCommand.Run(empty.Path, "preview");
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("there is no folder “input” here", command.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Entry(string title, string text) => $"---\ntitle: {title}\ndate: 1901-02-03\n---\n{text}\n";
}
