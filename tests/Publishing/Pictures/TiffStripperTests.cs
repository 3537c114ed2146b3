using System.Text;
using Annals.Publishing.Pictures;
using Annals.Read.Headers;
using Annals.Read.Images;
using static Annals.Tests.Read.Images.TellingPicture;

namespace Annals.Tests.Publishing.Pictures;

/// <summary>A TIFF, which archives offer for download, keeps its pictures and nothing else.</summary>
public sealed class TiffStripperTests
{
    private static readonly string[] Artist = ["0112 3 6", "013B 2 SECRET_name", "0131 2 SECRET_program", "8298 2 SECRET_right", "02BC 7 SECRET_packet"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_it_shows_stays_in_its_place_and_all_else_is_blank(bool isLittle)
    {
        var told = GreyTiff(Artist, ["A431 2 SECRET_number"], ["0002 5 59/1 19/1 45/1", "001B 7 SECRET_method"], isLittle);
        // What an editor has left behind, where nothing leads.
        "SECRET_left"u8.CopyTo(told.AsSpan(700));
        var published = Published(told);
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        Assert.Equal(told.Length, published.Length);
        Assert.Equal(told[^4..], published[^4..]);
        var directory = TiffDirectory.First(published)!;
        Assert.Equal([0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0111, 0x0115, 0x0116, 0x0117, 0x0112], directory.Fields.Select(field => (int)field.Tag));
        Assert.Equal((2, 6, 900), (directory.Number(0x0100), directory.Orientation, directory.Number(0x0111)));
        Assert.Null(directory.Next);
        Assert.Equal(Secrets.Place | Secrets.SerialNumber | Secrets.Name, ImageSecrets.Tiff(new HeaderBytes(new MemoryStream(told))));
        Assert.Equal(Secrets.None, ImageSecrets.Tiff(new HeaderBytes(new MemoryStream(published))));
        Assert.Equal(published, Published(published));
    }

    [Fact]
    public void What_stands_behind_all_that_it_shows_goes()
    {
        var told = GreyTiff([], null, null);
        Assert.Equal(told, Published([.. told, .. "SECRET"u8]));
    }

    [Theory]
    // What a camera keeps for itself: unknown tags are how it is shown.
    [InlineData("C612 1 11")]
    [InlineData("0106 3 32803")]
    public void A_raw_photograph_stays_as_it_is(string field)
    {
        var raw = Tiff(["0100 3 2", field, "013B 2 Ann_Lee"], null, null);
        Assert.Equal(raw, Published(raw));
    }

    [Fact]
    public void A_page_that_leads_back_to_itself_is_read_once()
    {
        var told = GreyTiff(Artist, null, null);
        // The next page is the first.
        told[8 + 2 + (14 * 12) + 3] = 8;
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(Published(told)), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_cut_or_changed_anywhere_is_still_a_file()
    {
        foreach (var damaged in Damaged(GreyTiff(Artist, ["A431 2 C123"], ["0002 5 59/1 19/1 45/1"]), 7)) Assert.True(Published(damaged).Length <= damaged.Length);
    }

    private static byte[] Published(byte[] file)
    {
        using var stream = MetadataStripper.Open(() => new MemoryStream(file));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
