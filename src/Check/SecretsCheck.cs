using System.Collections.Immutable;
using Annals.Read.Images;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Check;

/// <summary>What a picture's file says of where, with what and by whom it was taken, which its author may not see: it is told where it would be published.</summary>
internal static class SecretsCheck
{
    // As pictures are named; one of another name is looked at where a page shows it, and then it is told that it has a wrong one.
    private static readonly ImmutableHashSet<string> Endings =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".apng", ".webp", ".avif", ".tif", ".tiff");

    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        foreach (var (path, secrets) in timeline.Settings.KeepsMetadata ? Find(timeline) : [])
            diagnostics.Add(Rules.TellingImage, path, Position.Start,
                $"this picture holds {secrets}, and is published with it; take that out of the file unless it may be known, or “metadata: keep” out of site.yml");
    }

    /// <summary>Pictures that are published without what they hold, a sentence for each.</summary>
    public static IEnumerable<string> LeftOut(Timeline timeline) =>
        timeline.Settings.KeepsMetadata ? [] : Find(timeline).Select(found => $"{found.Path}: this picture holds {found.Secrets}, and is published without it");

    // Shown by a page or not, each file below media/ can be fetched.
    private static IEnumerable<(string Path, string Secrets)> Find(Timeline timeline) => Parallelism
        .Select([.. timeline.Media.Values.Where(file => Endings.Contains(Path.GetExtension(file.Address)))], file => (file.Path, file.Image.Value.Secrets))
        .Where(found => found.Secrets is not Secrets.None)
        .Select(found => (found.Path, Shown(found.Secrets)));

    private static string Shown(Secrets secrets)
    {
        var parts = new List<string>();
        if (secrets.HasFlag(Secrets.Place)) parts.Add("a place");
        if (secrets.HasFlag(Secrets.SerialNumber)) parts.Add("a serial number of the camera or lens");
        if (secrets.HasFlag(Secrets.Name)) parts.Add("a person's name");
        return parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
    }
}
