using System.Globalization;
using Annals.Text;

namespace Annals.Tests.Text;

public class DigestTests
{
    [Theory]
    [InlineData("00000000000000000000000000000001")]
    [InlineData("0123456789abcdef0000000000000000")]
    [InlineData("ffffffffffffffffffffffffffffffff")]
    public void It_is_written_as_32_digits_and_read_again(string digits)
    {
        var digest = new Digest(UInt128.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Assert.Equal(digits, digest.ToString());
        Assert.True(Digest.TryParse(digest.ToString(), out var read));
        Assert.Equal(digest, read);
    }
}
