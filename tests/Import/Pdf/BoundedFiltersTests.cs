using System.IO.Compression;
using Annals.Read.Pdf;
using Annals.Reporting;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Annals.Tests.Import.Pdf;

/// <summary>No part of a PDF is unpacked to more than is read, and all parts together are bounded.</summary>
public sealed class BoundedFiltersTests
{
    private static readonly DictionaryToken Plain = new(new Dictionary<NameToken, IToken>());

    [Fact]
    public void A_part_that_unpacks_to_too_much_is_refused_before_it_is_unpacked()
    {
        var filters = new BoundedFilters(mostOfStream: 10_000);
        Assert.Equal(10_000, Decoded(filters, "FlateDecode", Packed(10_000)).Length);
        Assert.Contains("more than 10,000 bytes", Assert.Throws<TooMuchException>(() => Decoded(filters, "FlateDecode", Packed(10_001))).Message, StringComparison.Ordinal);
        Assert.Throws<TooMuchException>(() => Decoded(filters, "Fl", Packed(1_000_000)));
    }

    [Fact]
    public void So_are_all_parts_together()
    {
        var filters = new BoundedFilters(mostOfStream: 10_000, most: 25_000);
        for (var part = 0; part < 2; part++) Decoded(filters, "FlateDecode", Packed(10_000));
        Assert.Throws<TooMuchException>(() => Decoded(filters, "FlateDecode", Packed(10_000)));
    }

    [Theory]
    [InlineData("LZWDecode", 4)]
    [InlineData("RunLengthDecode", 157)]
    public void What_may_unpack_to_too_much_is_not_tried_where_that_cannot_be_told(string filter, int length) =>
        Assert.Throws<InvalidDataException>(() => Decoded(new BoundedFilters(mostOfStream: 10_000), filter, new byte[length]));

    private static Memory<byte> Decoded(BoundedFilters filters, string name, byte[] bytes)
    {
        var filter = Assert.Single(((IFilterProvider)filters).GetNamedFilters([NameToken.Create(name)]));
        return filter.Decode(bytes, Plain, filters, 0);
    }

    private static byte[] Packed(int blanks)
    {
        using var bytes = new MemoryStream();
        using (var packed = new ZLibStream(bytes, CompressionLevel.Optimal)) packed.Write(Enumerable.Repeat((byte)' ', blanks).ToArray());
        return bytes.ToArray();
    }
}
