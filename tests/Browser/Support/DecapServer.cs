using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Annals.Tests.Support;

namespace Annals.BrowserTests.Support;

/// <summary>Decap's own server for working on this machine, which npm fetches once: the page speaks with it, and it writes files.</summary>
internal sealed class DecapServer : IDisposable
{
    private static readonly string Folder = Repository.PathOf(".artifacts", "npm", "decap-server");

    private readonly Process _process;

    private DecapServer(Process process, string root) => (_process, Root) = (process, root);

    /// <summary>Without a slash at the end.</summary>
    public string Root { get; }

    /// <param name="repository">The folder that is edited. The test is skipped where there is no npm.</param>
    public static async Task<DecapServer> Start(string repository)
    {
        Install();
        var port = FreePort();
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "node_modules", "decap-server", "dist", "index.js")])
        {
            WorkingDirectory = repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PORT"] = $"{port}", ["GIT_REPO_DIRECTORY"] = repository, ["BIND_HOST"] = "127.0.0.1" },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new DecapServer(process, $"http://127.0.0.1:{port}");
        await server.Answers();
        return server;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task Answers()
    {
        using var client = new HttpClient();
        for (var start = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                var answer = await client.PostAsJsonAsync(Root + "/api/v1", new { action = "info" });
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
            Assert.True(!_process.HasExited && Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30), "decap-server does not answer");
            await Task.Delay(100);
        }
    }

    private static void Install()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "decap-server"))) return;
        Directory.CreateDirectory(Folder);
        foreach (var file in (string[])["package.json", "package-lock.json"]) File.Copy(Repository.PathOf("tests", "Browser", "Decap", file), Path.Combine(Folder, file), overwrite: true);
        try
        {
            var start = new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
            using var npm = Process.Start(start)!;
            var output = npm.StandardOutput.ReadToEndAsync();
            var error = npm.StandardError.ReadToEnd();
            npm.WaitForExit();
            Assert.True(npm.ExitCode == 0, $"npm cannot fetch decap-server: {output.Result}{error}");
        }
        catch (Win32Exception)
        {
            Assert.Skip("Decap and its server are fetched by npm, which is not there: install nodejs and npm.");
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
