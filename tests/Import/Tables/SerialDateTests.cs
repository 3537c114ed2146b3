using System.Text;
using System.Xml;
using Annals.Import.Tables;

namespace Annals.Tests.Import.Tables;

/// <summary>Dates as Excel stores and shows them; the values are those that Excel itself shows.</summary>
public class SerialDateTests
{
    [Theory]
    [InlineData(1, false, "1900-01-01")]
    [InlineData(59, false, "1900-02-28")]
    [InlineData(60, false, "1900-02-29")]
    [InlineData(61, false, "1900-03-01")]
    [InlineData(44892, false, "2022-11-27")]
    [InlineData(44892.5, false, "2022-11-27T12:00:00")]
    [InlineData(44892.999999, false, "2022-11-28")]
    [InlineData(0, true, "1904-01-01")]
    [InlineData(43430, true, "2022-11-27")]
    [InlineData(2958465, false, "9999-12-31")]
    [InlineData(2958466, false, null)]
    [InlineData(double.NaN, false, null)]
    public void A_number_is_the_day_that_is_shown(double serial, bool is1904, string? shown) => Assert.Equal(shown, SerialDates.Text(serial, DateParts.Moment, is1904));

    [Theory]
    [InlineData("yyyy-mm-dd", "2022-11-27")]
    [InlineData("[$-407]d. mmmm yyyy;@", "2022-11-27")]
    [InlineData("mmm\\-yy", "2022-11")]
    [InlineData("yyyy", "2022")]
    [InlineData("dd/mm/yyyy hh:mm", "2022-11-27T12:00:00")]
    [InlineData("h:mm AM/PM", "12:00:00")]
    [InlineData("[h]:mm", "44892.5")]
    [InlineData("0.00\" days\"", "44892.5")]
    [InlineData("General", "44892.5")]
    public void A_date_is_shown_as_far_as_its_format_shows_it(string format, string shown)
    {
        var styles = CellStyles.Read(XmlReader.Create(new MemoryStream(Encoding.UTF8.GetBytes($"<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"{format.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>"))));
        Assert.Equal(shown, styles.DateParts(0) is { } parts ? SerialDates.Text(44892.5, parts, is1904: false) : "44892.5");
    }
}
