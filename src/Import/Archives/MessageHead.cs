using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Annals.Import.Kinds;
using Annals.Text;

namespace Annals.Import.Archives;

/// <summary>The lines <c>Name: value</c> above a message, as mail, web archives and HTTP have them (RFC 5322, section 2.2; RFC 9112, section 5).</summary>
internal sealed partial class MessageHead
{
    // In bytes: servers refuse heads of a tenth of it.
    public const int MostBytes = 256 * 1024;

    private readonly ILookup<string, string> _fields;

    private MessageHead(ILookup<string, string> fields) => _fields = fields;

    /// <summary>The value of a field by its name in lower case; null where there is none.</summary>
    public string? this[string name] => _fields[name].FirstOrDefault();

    /// <summary>The media type, without parameters, in lower case; empty where none is named.</summary>
    public string MediaType => (this["content-type"] ?? "").Split(';', 2)[0].Trim().ToLowerInvariant();

    public string? Charset => Parameter("content-type", "charset");

    public bool IsPage => MediaType is "text/html" or "application/xhtml+xml";

    /// <param name="text">The lines, without the empty one behind them; those that begin with a blank go on with the line before.</param>
    public static MessageHead Read(string text)
    {
        var fields = ImmutableArray.CreateBuilder<(string Name, string Value)>();
        foreach (var line in Folded().Replace(text.ReplaceLineEndings("\n"), " ").Split('\n'))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) fields.Add((line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim()));
        return new MessageHead(fields.ToLookup(field => field.Name, field => field.Value));
    }

    /// <summary>Where the head of some bytes ends.</summary>
    /// <returns>The head, as text, and the place at which the body begins; the body is empty where no empty line ends the head.</returns>
    public static (string Head, int Body) Split(ReadOnlySpan<byte> bytes)
    {
        var most = bytes[..Math.Min(bytes.Length, MostBytes)];
        for (var at = 0; at < most.Length;)
        {
            var end = most[at..].IndexOf((byte)'\n');
            if (end < 0) break;
            if (end == 0 || (end == 1 && most[at] == '\r')) return (Encoding.UTF8.GetString(bytes[..at]), at + end + 1);
            at += end + 1;
        }
        return (Encoding.UTF8.GetString(most), bytes.Length);
    }

    /// <returns>Null where the field or the parameter is not there.</returns>
    public string? Parameter(string field, string name)
    {
        foreach (Match match in Parameters().Matches(this[field] ?? ""))
            if (match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) return match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value;
        return null;
    }

    /// <summary>A value in which words of other encodings are written in ASCII (RFC 2047).</summary>
    public static string Decoded(string value) => EncodedWord().Replace(BetweenWords().Replace(value, ""), word =>
    {
        if (TextEncodings.Named(word.Groups["charset"].Value) is not { } encoding) return word.Value;
        var text = word.Groups["text"].Value;
        return encoding.GetString(word.Groups["way"].Value is "B" or "b" ? TransferEncodings.Base64(Encoding.ASCII.GetBytes(text)) : TransferEncodings.QuotedPrintable(Encoding.ASCII.GetBytes(text.Replace('_', ' '))));
    });

    [GeneratedRegex(@"\n[ \t]+", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Folded();

    [GeneratedRegex(@";\s*(?<name>[\w-]{1,40})\s*=\s*(?:""(?<quoted>[^""]{0,500})""|(?<bare>[^\s;""]{1,500}))", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Parameters();

    [GeneratedRegex(@"=\?(?<charset>[\w-]{1,40})(?:\*[\w-]{1,20})?\?(?<way>[BbQq])\?(?<text>[^?\s]{0,2000})\?=", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"(?<=\?=)\s+(?==\?)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex BetweenWords();
}
