namespace Annals.Dates;

/// <summary>Reads "Thh:mm:ss" and a zone to the end of the text (EDTF level 0; ISO 8601-1:2019 §5.3).</summary>
internal ref struct TimeReader(ReadOnlySpan<char> text, int at)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where reading stands, or has failed.</summary>
    public int At { get; private set; } = at;

    public string Message { get; private set; } = "";

    public bool TryRead(out EdtfTime time)
    {
        time = default;
        At++;
        if (!TryReadNumber(23, "the hour, 00 to 23", out var hour)
            || !TryReadColon() || !TryReadNumber(59, "the minute, 00 to 59", out var minute)
            || !TryReadColon() || !TryReadNumber(minute == 59 ? 60 : 59, "the second, 00 to 59", out var second))
            return false;
        if (!TryReadZone(out var zone, out var offset)) return false;
        time = new EdtfTime((byte)hour, (byte)minute, (byte)second, zone, (short)offset);
        return true;
    }

    private bool TryReadZone(out EdtfZone zone, out int offset)
    {
        (zone, offset) = (EdtfZone.Local, 0);
        if (At == _text.Length) return true;
        var start = At;
        var sign = _text[At++];
        if (sign == 'Z')
        {
            zone = EdtfZone.Utc;
            return At == _text.Length || Fail(At, "nothing may follow the Z of a time; leave it out");
        }

        if (sign is not ('+' or '-')) return Fail(start, "write the zone of a time as Z, -04 or +04:30");
        if (!TryReadNumber(14, "the hours of the zone, 00 to 14", out var hours)) return false;
        zone = EdtfZone.Hours;
        var minutes = 0;
        if (At < _text.Length)
        {
            zone = EdtfZone.HoursAndMinutes;
            if (!TryReadColon() || !TryReadNumber(59, "the minutes of the zone, 00 to 59", out minutes)) return false;
            if (At < _text.Length) return Fail(At, "nothing may follow the zone of a time; leave it out");
        }

        offset = (hours * 60) + minutes;
        if (offset > 14 * 60) return Fail(start, "no zone is more than 14 hours from universal time; write it like +04:30");
        if (sign == '+') return true;
        if (offset == 0) return Fail(start, "write Z for universal time, not -00");
        offset = -offset;
        return true;
    }

    private bool TryReadColon()
    {
        if (At < _text.Length && _text[At] == ':')
        {
            At++;
            return true;
        }

        return Fail(At, "write the time in full, with hours, minutes and seconds, such as T23:20:00");
    }

    private bool TryReadNumber(int highest, string what, out int number)
    {
        number = 0;
        for (var i = 0; i < 2; i++)
        {
            if (At + i >= _text.Length || !char.IsAsciiDigit(_text[At + i]))
                return Fail(At + i, $"write {what}, with two digits");
            number = (number * 10) + (_text[At + i] - '0');
        }

        if (number > highest) return Fail(At, $"write {what}, with two digits");
        At += 2;
        return true;
    }

    private bool Fail(int at, string message)
    {
        (At, Message) = (Math.Min(at, _text.Length), message);
        return false;
    }
}
