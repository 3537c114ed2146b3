using System.Collections.Immutable;
using Annals.FullTexts;

namespace Annals.Tests.FullTexts;

public class PageLocatorTests
{
    private static readonly ImmutableArray<string> Labels = ["i", "ii", "iii", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "A-1", "A-2"];

    [Theory]
    [InlineData("p. 3", "3")]
    [InlineData("p.3", "3")]
    [InlineData("p 3", "3")]
    [InlineData("page 3", "3")]
    [InlineData("S. 3", "3")]
    [InlineData("pág. 3", "3")]
    [InlineData("pp. 3–5", "3 4 5")]
    [InlineData("pp. 3-5", "3 4 5")]
    [InlineData("pp. 3, 5", "3 5")]
    [InlineData("pp. 3 and 5", "3 5")]
    [InlineData("{pp. 3; 5}", "3 5")]
    [InlineData("p. 3; p. 5", "3 5")]
    [InlineData("pp. 10–2", "10 11 12")]
    [InlineData("pp. ii–2", "ii iii 1 2")]
    [InlineData("p. II", "ii")]
    [InlineData("p. A-1", "A-1")]
    [InlineData("pp. A-1–A-2", "A-1 A-2")]
    [InlineData("p. 3 f.", "3 4")]
    [InlineData("p. 9ff.", "9 10 11 12 A-1 A-2")]
    [InlineData("p. 3, para. 2", "3")]
    [InlineData("p. 3, line 4", "3")]
    [InlineData("p. 3.", "3")]
    [InlineData("vol. 2, p. 3", "3")]
    [InlineData("p. 99", "?99")]
    [InlineData("para. 3", null)]
    [InlineData("chap. 3", null)]
    [InlineData("3", null)]
    [InlineData("", null)]
    public void A_locator_names_pages(string locator, string? pages)
    {
        var read = PageLocator.Parse(locator, Labels);
        Assert.Equal(pages, read is null ? null : string.Join(' ', [.. read.Pages.Order().Select(page => Labels[page]), .. read.Unknown.Select(label => "?" + label)]));
    }
}
