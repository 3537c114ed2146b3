namespace Annals.Read.Recordings;

/// <summary>The head of a frame of MP3: MPEG audio, layer III (ISO/IEC 11172-3, section 2.4.2.3; 13818-3 for lower rates).</summary>
/// <param name="IsFirstVersion">MPEG-1, whose frames have twice as many samples as those of MPEG-2 and 2.5.</param>
/// <param name="Rate">Samples in a second.</param>
/// <param name="BitRate">Bits in a second.</param>
/// <param name="Length">In bytes, with its head.</param>
internal readonly record struct MpegFrame(bool IsFirstVersion, bool IsMono, int Rate, int BitRate, int Length)
{
    private static readonly int[] FirstBitRates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] LaterBitRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Rates = [44_100, 48_000, 32_000];

    public int Samples => IsFirstVersion ? 1152 : 576;

    /// <summary>How many bytes of its own stand behind the head, before what an encoder may say of the whole file.</summary>
    public int SideLength => IsFirstVersion ? IsMono ? 17 : 32 : IsMono ? 9 : 17;

    /// <returns>Null where no such head stands, and for one that does not say its bit rate.</returns>
    public static MpegFrame? Of(ReadOnlySpan<byte> head)
    {
        if (head.Length < 4 || head[0] != 0xff || (head[1] & 0xe0) != 0xe0) return null;
        var (version, layer) = (head[1] >> 3 & 3, head[1] >> 1 & 3);
        var (bitRate, rate) = (head[2] >> 4, head[2] >> 2 & 3);
        if (version == 1 || layer != 1 || bitRate is 0 or 15 || rate == 3) return null;
        var isFirst = version == 3;
        var samplesInSecond = Rates[rate] >> (isFirst ? 0 : version == 2 ? 1 : 2);
        var bits = 1000 * (isFirst ? FirstBitRates : LaterBitRates)[bitRate];
        return new MpegFrame(isFirst, head[3] >> 6 == 3, samplesInSecond, bits, (isFirst ? 144 : 72) * bits / samplesInSecond + (head[2] >> 1 & 1));
    }

    /// <summary>Whether both may stand in one file.</summary>
    public bool IsLike(MpegFrame other) => IsFirstVersion == other.IsFirstVersion && Rate == other.Rate;
}
