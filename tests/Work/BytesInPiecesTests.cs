using System.Buffers;
using Annals.Work;

namespace Annals.Tests.Work;

public class BytesInPiecesTests
{
    /// <summary>Files of one piece and of many, one after the other, in memory that is used again.</summary>
    [Fact]
    public void Each_file_has_its_own_bytes()
    {
        var bytes = new BytesInPieces();
        foreach (var length in new[] { 10, 1_000_000, 0, 300_000, 5, 2_000_000 })
        {
            bytes.Clear();
            var expected = Enumerable.Range(0, length).Select(place => (byte)(place * length)).ToArray();
            foreach (var some in expected.Chunk(7_000)) bytes.Write(some);
            Assert.Equal(length, bytes.Length);
            Assert.Equal(expected, bytes.Pieces.SelectMany(piece => piece.ToArray()));
        }
    }

    [Fact]
    public void What_is_longer_than_a_piece_has_room_in_one()
    {
        var bytes = new BytesInPieces();
        bytes.Write("before"u8);
        Assert.True(bytes.GetSpan(1_000_000).Length >= 1_000_000);
        bytes.Advance(1_000_000);
        Assert.Equal(1_000_006, bytes.Length);
    }
}
