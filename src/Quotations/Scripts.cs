using System.Text;

namespace Annals.Quotations;

/// <summary>Scripts whose words are not parted by spaces, or not always: in them every character counts as a word.</summary>
internal static class Scripts
{
    // Blocks of Unicode 15: Thai, Hangul, Hiragana and Katakana, and Han, each with its extensions.
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x0E00, 0x0E7F), (0x1100, 0x11FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x303C), (0x3040, 0x30FF),
        (0x3130, 0x318F), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF),
        (0xFF66, 0xFFDC), (0x1AFF0, 0x1B16F), (0x20000, 0x323AF),
    ];

    public static bool WritesWithoutSpaces(Rune rune)
    {
        if (rune.Value < Blocks[0].First) return false;
        foreach (var (first, last) in Blocks)
            if (rune.Value >= first && rune.Value <= last) return true;
        return false;
    }
}
