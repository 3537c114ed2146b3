using System.IO.Compression;
using Annals.Import.Packages;
using Annals.Reporting;

namespace Annals.Tests.Import.Packages;

/// <summary>Parts of documents and workbooks are read up to a limit, by what they unpack to.</summary>
public sealed class XmlPackageTests
{
    [Theory]
    [InlineData("a/b.xml", true)]
    [InlineData("a/b2.xml", false)]
    public void A_part_is_found_by_its_name_and_another_like_it_where_that_is_asked_for(string name, bool isExact)
    {
        using var package = new XmlPackage(Zip(name, "<a/>"), 100);
        using var exact = package.Open("a/b.xml");
        using var like = package.OpenLike("a/b.xml");
        Assert.Equal(isExact, exact is not null);
        Assert.NotNull(like);
        Assert.Equal(4, package.Length);
    }

    [Fact]
    public void One_that_unpacks_to_more_is_not_read_to_its_end()
    {
        using var package = new XmlPackage(Zip("a.xml", $"<a>{new string(' ', 100_000)}</a>"), 10_000);
        using var part = package.Open("a.xml")!;
        Assert.Throws<TooMuchException>(() =>
        {
            while (part.Read())
            {
            }
        });
    }

    private static byte[] Zip(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var part = new StreamWriter(zip.CreateEntry(name).Open());
            part.Write(text);
        }
        return bytes.ToArray();
    }
}
