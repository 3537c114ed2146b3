using System.Globalization;
using System.Text;

namespace Annals.Import.Archives;

/// <summary>Reads the records of a web archive one after the other (ISO 28500, section 4).</summary>
internal sealed class WarcReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at, _end, _number;

    /// <summary>What is wrong with the archive from some place on, as a sentence; null for nothing. It is known when all has been read.</summary>
    public string? Fault { get; private set; }

    /// <param name="most">How many bytes of the body of a record are wanted.</param>
    public IEnumerable<WarcRecord> Read(Func<int, MessageHead, int> most)
    {
        while (Next(most) is { } record) yield return record;
    }

    private WarcRecord? Next(Func<int, MessageHead, int> most)
    {
        try
        {
            if (!FindStart()) return null;
            var lines = new StringBuilder();
            while (Line() is { } line && line.Length > 0)
            {
                lines.Append(line).Append('\n');
                if (lines.Length > MessageHead.MostBytes) return Stop("the head of a record has no end");
            }
            var head = MessageHead.Read(lines.ToString());
            if (!long.TryParse(head["content-length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return Stop("a record does not say how long it is");
            var body = Body(length, most(_number, head), out var isWhole);
            if (!isWhole) Fault = "the last record is cut off";
            return new WarcRecord(_number++, head, body);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            return Stop("it is damaged or cut off");
        }
    }

    private WarcRecord? Stop(string fault)
    {
        Fault = fault;
        return null;
    }

    // Two empty lines part the records; what else stands between them is skipped, and said.
    private bool FindStart()
    {
        while (Line() is { } line)
        {
            if (line.StartsWith("WARC/", StringComparison.Ordinal)) return true;
            if (line.Length > 0) Fault = "between its records stands what is none";
        }
        return false;
    }

    /// <returns>Null at the end.</returns>
    private string? Line()
    {
        using var line = new MemoryStream();
        while (Fill())
        {
            var end = _buffer.AsSpan(_at, _end - _at).IndexOf((byte)'\n');
            var part = _buffer.AsSpan(_at, end < 0 ? _end - _at : end);
            if (line.Length <= MessageHead.MostBytes) line.Write(part);
            _at += part.Length + (end < 0 ? 0 : 1);
            if (end >= 0) return Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r');
        }
        return line.Length > 0 ? Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length) : null;
    }

    // The length that is declared is believed only as far as there are bytes.
    private byte[] Body(long length, int most, out bool isWhole)
    {
        using var body = new MemoryStream();
        var left = length;
        while (left > 0 && Fill())
        {
            var part = _buffer.AsSpan(_at, (int)Math.Min(left, _end - _at));
            if (body.Length < most) body.Write(part[..(int)Math.Min(part.Length, most - body.Length)]);
            _at += part.Length;
            left -= part.Length;
        }
        isWhole = left == 0;
        return body.ToArray();
    }

    private bool Fill()
    {
        if (_at < _end) return true;
        (_at, _end) = (0, stream.Read(_buffer));
        return _end > 0;
    }
}
