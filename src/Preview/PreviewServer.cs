using System.Net;
using System.Text;
using Annals.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Annals.Preview;

/// <summary>Serves what is shown, to this machine alone.</summary>
internal static class PreviewServer
{
    private const int Tries = 20;

    /// <summary>Starts at the wished port, or at the next that is free.</summary>
    public static async Task<WebApplication> Start(LivePreview preview, int port, CancellationToken stop)
    {
        for (var tried = 0; ; tried++)
        {
            var server = Create(preview, tried < Tries ? port + tried : 0, stop);
            try
            {
                await server.StartAsync(stop);
                return server;
            }
            catch (IOException) when (tried < Tries)
            {
                await server.DisposeAsync();
            }
        }
    }

    private static WebApplication Create(LivePreview preview, int port, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = builder.Build();
        server.Run(request => Answer(request, preview, stop));
        return server;
    }

    private static Task Answer(HttpContext request, LivePreview preview, CancellationToken stop)
    {
        request.Response.Headers.CacheControl = "no-store";
        request.Response.Headers.XContentTypeOptions = "nosniff";
        // A page of another site can neither load what is shown as a part of itself nor hold it in a frame; the site's own frames are its own.
        request.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        request.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        request.Response.Headers.XFrameOptions = "SAMEORIGIN";
        // A name of another site that was made to lead here would let that site read what is shown (DNS rebinding).
        if (request.Request.Host.Host is not "127.0.0.1" && !request.Request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return Text(request, StatusCodes.Status403Forbidden, "The preview answers to 127.0.0.1 and localhost alone.\n");
        if (request.Request.Method is not ("GET" or "HEAD"))
        {
            request.Response.Headers.Allow = "GET, HEAD";
            return Text(request, StatusCodes.Status405MethodNotAllowed, "The preview only shows.\n");
        }
        // Exactly one slash: a path with two is no file of a site, and a redirect to it would name another host.
        var path = request.Request.Path.Value is ['/', .. var asked] ? asked : "";
        if (path.StartsWith(PreviewPage.Folder, StringComparison.Ordinal)) return Own(request, path[PreviewPage.Folder.Length..], preview, stop);
        var state = preview.State;
        if (state.Site is not { } site) return Page(request, StatusCodes.Status503ServiceUnavailable, PreviewPage.NothingYet, state);

        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        // Nothing is added to the page of a CMS, which would reload while somebody writes there.
        var isOurs = file.EndsWith(".html", StringComparison.Ordinal) && !file.StartsWith(InputFolders.Admin + "/", StringComparison.Ordinal);
        if (!isOurs && site.Open(file) is { } content) return Media(request, file, content);
        var errors = site.Found.Length;
        if (site.File(file) is not { } bytes)
        {
            if (!site.Has(path + "/index.html")) return Page(request, StatusCodes.Status404NotFound, PreviewPage.Missing(site.WhyMissing(AddressOf(path))), state);
            request.Response.Redirect($"{new PathString("/" + path).ToUriComponent()}/{request.Request.QueryString.ToUriComponent()}");
            return Task.CompletedTask;
        }
        if (site.Found.Length != errors) preview.Tell();
        return isOurs ? Page(request, StatusCodes.Status200OK, bytes, state) : Send(request, file, bytes);
    }

    // With and without what may stand behind it.
    private static string AddressOf(string path) =>
        path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path.EndsWith('/') ? path : path + "/";

    private static Task Own(HttpContext request, string name, LivePreview preview, CancellationToken stop) => name switch
    {
        "events" => PreviewEvents.Send(request, preview, stop),
        "" => Page(request, StatusCodes.Status200OK, PreviewReport.Of(preview.State.Site), preview.State),
        _ when PreviewPage.File(name) is { } bytes => Send(request, name, bytes),
        _ => Text(request, StatusCodes.Status404NotFound, "There is no such file.\n"),
    };

    private static Task Page(HttpContext request, int status, ReadOnlySpan<byte> html, PreviewState state)
    {
        request.Response.StatusCode = status;
        return Send(request, "index.html", PreviewPage.Watched(html, state.Revision));
    }

    private static Task Text(HttpContext request, int status, string text)
    {
        request.Response.StatusCode = status;
        return Send(request, "words.txt", Encoding.UTF8.GetBytes(text));
    }

    // Players ask for a part of a film, so as to begin in its middle (RFC 9110, section 14).
    private static Task Media(HttpContext request, string name, Stream content)
    {
        var asked = request.Request.Headers;
        // ASP.NET takes parts of any unit for bytes, and If-Range for fulfilled where it knows no version to compare with (RFC 9110, sections 14.2 and 13.1.5).
        if (asked.IfRange.Count > 0 || !asked.Range.ToString().StartsWith("bytes=", StringComparison.OrdinalIgnoreCase)) asked.Remove("Range");
        return TypedResults.Stream(content, ContentTypes.Of(name), enableRangeProcessing: true).ExecuteAsync(request);
    }

    private static Task Send(HttpContext request, string name, byte[] bytes)
    {
        request.Response.ContentType = ContentTypes.Of(name);
        request.Response.ContentLength = bytes.Length;
        return request.Request.Method == "HEAD" ? Task.CompletedTask : request.Response.Body.WriteAsync(bytes, request.RequestAborted).AsTask();
    }
}
