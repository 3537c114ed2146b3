using System.Collections.Immutable;

namespace Annals.Import.Archives;

/// <summary>Which pages a web archive holds, found in one reading that keeps no page.</summary>
/// <param name="Pages">One for each address, in the order of the archive: the last capture.</param>
/// <param name="Redirects">From the address that was asked for to that which answered.</param>
/// <param name="Revisits">Addresses whose page was the same as one captured before, and is not kept again.</param>
/// <param name="Others">How many answers are no page: pictures, scripts, errors.</param>
/// <param name="Fault">What is wrong with the archive, as a sentence; null for nothing.</param>
internal sealed record ArchiveIndex(
    ImmutableArray<ArchivedPage> Pages, ImmutableDictionary<string, string> Redirects, ImmutableDictionary<string, Revisit> Revisits, int Others, string? Fault)
{
    // In bytes of each record: as far as its head reaches.
    private const int Beginning = MessageHead.MostBytes;

    public static ArchiveIndex Read(WebArchive archive)
    {
        var pages = new Dictionary<string, ArchivedPage>();
        var order = new List<string>();
        var redirects = new Dictionary<string, string>();
        var revisits = new Dictionary<string, Revisit>();
        var (others, fault) = (0, (string?)null);
        for (var file = 0; file < archive.Files.Length; file++)
        {
            using var stream = archive.Files[file]();
            var reader = new WarcReader(stream);
            foreach (var record in reader.Read((_, head) => head["warc-type"] is "response" or "revisit" ? Beginning : 0))
            {
                var answer = record.IsHttp ? HttpAnswer.Read(record.Body) : null;
                if (answer?.RedirectOf(record.Address) is { } to) redirects[record.Address] = to;
                else if (record.Type == "revisit") revisits[record.Address] = new Revisit((record.Head["warc-refers-to-target-uri"] ?? record.Address).Trim('<', '>'), record.Head["warc-refers-to"], record.Head["warc-refers-to-date"], record.Time);
                else if (record.Address.Length > 0 && IsPage(record, answer)) Add(new ArchivedPage(record.Address, record.Time, file, record.Number, record.Head["warc-record-id"], 1));
                // What wget notes of itself is no answer.
                else if (record.Type is "response" or "resource" or "conversion" && !record.Address.StartsWith("metadata:", StringComparison.Ordinal)) others++;
            }
            fault ??= reader.Fault;
        }
        return new ArchiveIndex([.. order.Select(address => pages[address])], redirects.ToImmutableDictionary(), revisits.ToImmutableDictionary(), others, fault);

        void Add(ArchivedPage page)
        {
            if (!pages.TryGetValue(page.Address, out var before)) order.Add(page.Address);
            // Captures need not stand in the order of time.
            pages[page.Address] = before is null ? page : (string.CompareOrdinal(before.Time, page.Time) > 0 ? before : page) with { Captures = before.Captures + 1 };
        }
    }

    private static bool IsPage(WarcRecord record, HttpAnswer? answer) => record.Type switch
    {
        "response" => answer is { Status: 200 } && answer.Head.IsPage,
        "resource" => record.Head.IsPage && record.Address.StartsWith("http", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}

/// <summary>A page in a web archive.</summary>
/// <param name="Time">When it was captured, as in <c>2022-11-28T10:11:12Z</c>.</param>
/// <param name="File">Of the archive's files of records, from zero.</param>
/// <param name="Record">Its number in that file.</param>
/// <param name="Captures">How often the archive has it.</param>
internal sealed record ArchivedPage(string Address, string Time, int File, int Record, string? Id, int Captures);

/// <summary>A page that was the same when it was asked for again.</summary>
/// <param name="Address">Of the capture that it was the same as.</param>
/// <param name="Id">Of the record of that capture, which is all that WARC 1.0 says; null where it is not named.</param>
/// <param name="Of">When that was; null where the archive does not say.</param>
/// <param name="Time">When it was asked for again.</param>
internal sealed record Revisit(string Address, string? Id, string? Of, string Time);
