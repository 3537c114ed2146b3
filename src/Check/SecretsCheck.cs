using System.Collections.Immutable;
using Annals.Read.Images;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Check;

/// <summary>A picture is published with all that its file says, which its author may not see; each that says too much is told once.</summary>
internal static class SecretsCheck
{
    // As pictures are named; one of another name is looked at where a page shows it, and then it is told that it has a wrong one.
    private static readonly ImmutableHashSet<string> Endings =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".apng", ".webp", ".avif");

    public static void Run(Timeline timeline, Diagnostics diagnostics) => Parallel.ForEach(
        // Shown by a page or not, each file below media/ can be fetched.
        timeline.Media.Values.Where(file => Endings.Contains(Path.GetExtension(file.Address))),
        Parallelism.Cores,
        file =>
        {
            if (file.Image.Value.Secrets is not Secrets.None and var secrets)
                diagnostics.Add(Rules.TellingImage, file.Path, Position.Start,
                    $"this picture holds {Shown(secrets)}, and is published with it; take that out of the file unless it may be known");
        });

    private static string Shown(Secrets secrets)
    {
        var parts = new List<string>();
        if (secrets.HasFlag(Secrets.Place)) parts.Add("a place");
        if (secrets.HasFlag(Secrets.SerialNumber)) parts.Add("a serial number of the camera or lens");
        if (secrets.HasFlag(Secrets.Name)) parts.Add("a person's name");
        return parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
    }
}
