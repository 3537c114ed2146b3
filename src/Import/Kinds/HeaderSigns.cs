using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Kinds;

/// <summary>Files that begin with a head of their own: mail, web archives, lists of literature.</summary>
internal static partial class HeaderSigns
{
    // The head of a mail may have many lines that servers put into it.
    private const int LinesOfHead = 60;

    /// <summary>A page as browsers save it (RFC 2557): said by the browser, or a message of parts that belong together and that nobody sent.</summary>
    public static bool IsWebArchive(FileSample sample) => IsHead(sample)
        && (Head(sample).Any(line => SavedBy().IsMatch(line))
            || (Head(sample).Any(line => line.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)) && !Head(sample).Any(line => OfSending().IsMatch(line))));

    public static bool IsMail(FileSample sample) => IsHead(sample) && Head(sample).Any(line => OfMail().IsMatch(line));

    // Two lines at least: prose may begin with an address that starts so.
    public static bool IsBibTex(FileSample sample) => BibTexEntry().IsMatch(sample.Beginning);

    public static bool IsRis(FileSample sample) => sample.Lines.Take(3).Any(line => line.StartsWith("TY  - ", StringComparison.Ordinal));

    public static bool IsReferences(FileSample sample) => sample.Lines.Take(3).Any(line => OtherReferences().IsMatch(line));

    public static bool IsZoteroTable(FileSample sample) => sample.Lines is [var head, ..] && head.Replace("\"", "", StringComparison.Ordinal).StartsWith("Key,Item Type,", StringComparison.Ordinal);

    private static bool IsHead(FileSample sample) => sample.Lines.Length >= 2 && sample.Lines.Take(2).All(line => Field().IsMatch(line));

    private static IEnumerable<string> Head(FileSample sample) => sample.Lines.Take(LinesOfHead).TakeWhile(line => line[0] is ' ' or '\t' || Field().IsMatch(line));

    // RFC 5322, section 2.2.
    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]{1,40}:( |\z)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Field();

    [GeneratedRegex(@"\A(From: ""?<?Saved by |Snapshot-Content-Location:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex SavedBy();

    [GeneratedRegex(@"\A(Message-ID|Received|Return-Path|Delivered-To|To):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex OfSending();

    [GeneratedRegex(@"\A(Message-ID|Received|Return-Path|Delivered-To|MIME-Version|Content-Transfer-Encoding):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex OfMail();

    [GeneratedRegex(@"^@[A-Za-z]{3,20}\s?[{(]\s?[^\s,{}=]{1,100},\s{0,20}(?:$|[A-Za-z_-]{1,30}\s{0,20}=)", RegexOptions.Multiline | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex BibTexEntry();

    [GeneratedRegex(@"\A(%0 |PMID- )", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex OtherReferences();
}
