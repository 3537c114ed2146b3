using System.Globalization;
using System.Text;
using Annals.Text.Unicode;
using CsCheck;

namespace Annals.Tests.Text.Unicode;

/// <summary>Against the Unicode Character Database's own NormalizationTest.txt: all of it where Debian's unicode-data is installed, and always the lines here.</summary>
public class CompositionTests
{
    private const string Installed = "/usr/share/unicode/NormalizationTest.txt";

    // Of the file's parts: characters by themselves, marks out of order, and pairs that something keeps apart.
    [Theory]
    [InlineData("1E0A;1E0A;0044 0307")]
    [InlineData("1E0C 0307;1E0C 0307;0044 0323 0307")]
    [InlineData("0044 0307 031B;1E0A 031B;0044 031B 0307")]
    [InlineData("212B;00C5;0041 030A")]
    [InlineData("0344;0308 0301;0308 0301")]
    [InlineData("0958;0915 093C;0915 093C")]
    [InlineData("09CB;09CB;09C7 09BE")]
    [InlineData("0B47 0300 0B3E;0B47 0300 0B3E;0B47 0300 0B3E")]
    [InlineData("0DDD;0DDD;0DD9 0DCF 0DCA")]
    [InlineData("FB2C;05E9 05BC 05C1;05E9 05BC 05C1")]
    [InlineData("0623;0623;0627 0654")]
    [InlineData("AC01;AC01;1100 1161 11A8")]
    [InlineData("AC00 11A8;AC01;1100 1161 11A8")]
    [InlineData("1100 AC00 11A8;1100 AC01;1100 1100 1161 11A8")]
    [InlineData("AC01 11A8;AC01 11A8;1100 1161 11A8 11A8")]
    [InlineData("30AB 3099;30AC;30AB 3099")]
    [InlineData("F900;8C48;8C48")]
    [InlineData("2F800;4E3D;4E3D")]
    [InlineData("1D15E;1D157 1D165;1D157 1D165")]
    [InlineData("11131 11127;1112E;11131 11127")]
    [InlineData("0061 0315 0300 05AE 0062;00E0 05AE 0315 0062;0061 05AE 0300 0315 0062")]
    [InlineData("0061 05B0 094D 3099 0062;0061 3099 094D 05B0 0062;0061 3099 094D 05B0 0062")]
    public void A_line_of_the_test_file_holds(string line) => AssertHolds(line);

    [Fact]
    public void The_whole_test_file_holds()
    {
        Assert.SkipUnless(File.Exists(Installed), "apt-get install unicode-data, and bunzip2 -k its NormalizationTest.txt.bz2");
        foreach (var line in File.ReadLines(Installed))
            if (line.Length > 0 && line[0] is not ('#' or '@')) AssertHolds(line);
    }

    [Fact]
    public void What_is_composed_stays_as_it_is() =>
        Gen.String.Sample(text => Composition.Composed(text) is var composed && Composition.Composed(composed) == composed, iter: 5_000);

    [Fact]
    public void Many_marks_on_one_letter_are_put_in_order() =>
        Assert.Equal("a" + new string('\u0323', 100_000)[1..] + new string('\u0301', 100_000),
            Composition.Composed("a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 100_000))).Replace("\u1EA1", "a", StringComparison.Ordinal));

    // The first three columns: a text, composed, and decomposed.
    private static void AssertHolds(string line)
    {
        string[] forms = [.. line.Split(';').Take(3).Select(codes => string.Concat(codes.Split(' ')
            .Select(code => new Rune(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())))];
        foreach (var form in forms) Assert.Equal(forms[1], Composition.Composed(form));
    }
}
