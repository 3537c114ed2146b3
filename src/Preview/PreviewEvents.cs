using System.Text;
using System.Text.Json;
using Annals.Reporting;
using Annals.Text;
using Microsoft.AspNetCore.Http;

namespace Annals.Preview;

/// <summary>Tells open pages what is shown, each time that it changes (server-sent events, HTML Living Standard § 9.2).</summary>
internal static class PreviewEvents
{
    public static async Task Send(HttpContext request, LivePreview preview, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(request.RequestAborted, stop);
        request.Response.ContentType = "text/event-stream";
        // Whoever asks for the head alone does not wait for the end, which never comes.
        if (request.Request.Method == "HEAD") return;
        try
        {
            while (true)
            {
                var next = preview.Next;
                await request.Response.WriteAsync($"data: {Json(preview.State)}\n\n", end.Token);
                await request.Response.Body.FlushAsync(end.Token);
                await next.WaitAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the preview is over.
        }
    }

    private static string Json(PreviewState state)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonForms.Compact))
        {
            json.WriteStartObject();
            json.WriteString("revision", state.Revision);
            json.WritePropertyName("diagnostics");
            DiagnosticPrinter.Write(json, state.Errors);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
