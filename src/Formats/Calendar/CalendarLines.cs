using System.Buffers;
using System.Text;

namespace Annals.Formats.Calendar;

/// <summary>Lines of a calendar as RFC 5545 has them: ended by CR LF, and folded so that none is longer than 75 octets.</summary>
internal sealed class CalendarLines(IBufferWriter<byte> buffer)
{
    private const int MostOctets = 75;

    private readonly ArrayBufferWriter<byte> _line = new(256);

    /// <summary>A line that is short and has nothing to escape.</summary>
    public void Plain(ReadOnlySpan<byte> line)
    {
        buffer.Write(line);
        buffer.Write("\r\n"u8);
    }

    /// <summary>A property whose value is no text, such as an address (section 3.3.13); line ends cannot stand in it.</summary>
    public void Value(ReadOnlySpan<byte> name, string value)
    {
        Start(name);
        Encoding.UTF8.GetBytes(value, _line);
        End();
    }

    /// <summary>A property whose value is text, or several texts with a comma between (section 3.3.11).</summary>
    public void Text(ReadOnlySpan<byte> name, params ReadOnlySpan<string> values)
    {
        Start(name);
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) _line.Write(","u8);
            Escape(values[i]);
        }
        End();
    }

    private void Start(ReadOnlySpan<byte> name)
    {
        _line.ResetWrittenCount();
        _line.Write(name);
    }

    private void End()
    {
        var rest = _line.WrittenSpan;
        // The space that a continued line begins with counts.
        for (var most = MostOctets; rest.Length > most; most = MostOctets - 1)
        {
            var end = most;
            while ((rest[end] & 0xC0) == 0x80) end--;
            buffer.Write(rest[..end]);
            buffer.Write("\r\n "u8);
            rest = rest[end..];
        }
        buffer.Write(rest);
        buffer.Write("\r\n"u8);
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        for (int at; (at = IndexOfSpecial(text)) >= 0; text = text[(at + 1)..])
        {
            Encoding.UTF8.GetBytes(text[..at], _line);
            _line.Write(text[at] switch
            {
                '\\' => "\\\\"u8,
                ';' => "\\;"u8,
                ',' => "\\,"u8,
                '\n' => "\\n"u8,
                // No text of a calendar can hold a control character.
                _ => ""u8,
            });
        }
        Encoding.UTF8.GetBytes(text, _line);
    }

    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '\\' or ';' or ',' || (char.IsControl(text[i]) && text[i] != '\t')) return i;
        return -1;
    }
}
