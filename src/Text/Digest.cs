using System.Globalization;

namespace Annals.Text;

/// <summary>
/// A number for some contents, by which it is seen that they have changed (XXH128). Whoever writes them could make two that are alike, and
/// would only keep a page of theirs as it was.
/// </summary>
public readonly record struct Digest(UInt128 Value)
{
    public static Digest Of(string? text)
    {
        using var digest = new DigestWriter();
        digest.Add(text);
        return digest.Digest;
    }

    /// <summary>As 32 hexadecimal digits.</summary>
    // Half by half: of all at once, .NET writes one digit after the other.
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(ulong)(Value >> 64):x16}{(ulong)Value:x16}");

    /// <returns>False for what <see cref="ToString"/> has not written.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Digest digest)
    {
        var isNumber = UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        digest = new Digest(value);
        return isNumber;
    }
}
