using System.Globalization;
using System.IO.Compression;
using Annals.Reporting;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Annals.Read.Pdf;

/// <summary>PdfPig's filters (ISO 32000-2, section 7.4), which unpack no more than a document for people has: a few packed bytes may stand for gigabytes.</summary>
/// <param name="mostOfStream">The most that one stream may unpack to, in bytes: the text of a page has some thousands.</param>
/// <param name="most">That of all streams of the document together.</param>
internal sealed class BoundedFilters(long mostOfStream = 256_000_000, long most = 4_000_000_000) : IFilterProvider
{
    private readonly long _mostOfStream = mostOfStream;

    private long _unpacked;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private void Count(long bytes)
    {
        _unpacked += bytes;
        if (bytes > _mostOfStream || _unpacked > most)
            throw new TooMuchException(Position.Start, string.Create(CultureInfo.InvariantCulture, $"unpacked, a part of this PDF has more than {_mostOfStream:N0} bytes, or all of it more than {most:N0}; print it to a new PDF, and use that"));
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters bounds) : IFilter
    {
        // How many bytes one packed byte can stand for at most: by the longest match of Deflate (RFC 1951, section 3.2.5), the longest entry of LZW, and the
        // longest run.
        private const long ByDeflate = 1_032, ByLzw = 2_731, ByRuns = 64;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            // How much LZW and runs make is known only when they are unpacked.
            var isTooLong = filter switch { LzwFilter => input.Length * ByLzw > bounds._mostOfStream, RunLengthFilter => input.Length * ByRuns > bounds._mostOfStream, _ => false };
            if (isTooLong) throw new InvalidDataException("this part of the PDF may unpack to too much");
            if (filter is FlateFilter && input.Length * ByDeflate > bounds._mostOfStream && Inflated(input) is var bytes && bytes > bounds._mostOfStream) bounds.Count(bytes);
            var decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            bounds.Count(decoded.Length);
            return decoded;
        }

        // Up to what is too much. It goes through a few kilobytes at a time, and keeps none.
        private long Inflated(Memory<byte> input)
        {
            var buffer = new byte[64 * 1024];
            var bytes = 0L;
            try
            {
                // Behind the two bytes of zlib's head (RFC 1950, section 2.2).
                using var stream = new DeflateStream(new MemoryStream(input[2..].ToArray()), CompressionMode.Decompress);
                while (bytes <= bounds._mostOfStream && stream.Read(buffer) is > 0 and var read) bytes += read;
            }
            catch (InvalidDataException)
            {
                // The filter itself tells what is broken.
            }
            return bytes;
        }
    }
}
