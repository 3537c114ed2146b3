using Annals.Timelines;

namespace Annals.Formats.Embeds;

/// <summary>How high a frame has to be, in CSS pixels, for a page that has no script to say so: estimated from its texts, for a width of 600.</summary>
internal static class FrameHeight
{
    /// <summary>A higher one would push the text around it apart: what is longer scrolls within.</summary>
    public const int Most = 600;

    // What stands on every page: its edges, the date, the foot.
    private const int Around = 150;

    private const int Step = 20;

    public static int Of(Entry entry)
    {
        var height = Around
            + Lines(entry.Title, 40) * 27
            + Lines(entry.Summary, 58) * 29
            + (entry.Text.Sources.IsEmpty ? 0 : 40 + Lines(entry.Text.Sources.Length, 2) * 26)
            + (entry.Disputed.IsEmpty ? 0 : 75);
        foreach (var dispute in entry.Disputed)
            height += 75 + Lines(dispute.Point, 60) * 20 + Lines(dispute.Accounts.Length, 2) * 16 + dispute.Accounts.Chunk(2).Sum(Height);
        return Math.Min((height + Step - 1) / Step * Step, Most);
    }

    // Two accounts stand beside each other.
    private static int Height(Account[] row) => row.Max(account => Lines(account.Says, 26) * 25 + account.In.Length * 50);

    private static int Lines(string text, int charactersInLine) => Lines(text.Length, charactersInLine);

    private static int Lines(int count, int inLine) => (count + inLine - 1) / inLine;
}
