using Microsoft.AspNetCore.StaticFiles;

namespace Annals.Preview;

/// <summary>Content types by file name, as GitHub Pages has them.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".avif"] = "image/avif",
            [".bib"] = "application/x-bibtex",
            [".jsonld"] = "application/ld+json",
            [".js"] = "text/javascript",
            [".m4a"] = "audio/mp4",
            [".mp3"] = "audio/mpeg",
            [".oga"] = "audio/ogg",
            [".ogg"] = "audio/ogg",
            [".opus"] = "audio/ogg",
            [".vtt"] = "text/vtt",
            [".webmanifest"] = "application/manifest+json",
        },
    };

    public static string Of(string name)
    {
        if (!Known.TryGetContentType(name, out var type)) return "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }
}
