using System.Text;

namespace Annals.Commands;

/// <summary>
/// What is printed may begin with a file's name, a title or a stranger's words, and programs that run others in CI obey what they read there:
/// <c>::name::</c> at the start of a line and <c>##[name]</c> anywhere in it (GitHub), <c>##vso[name]</c> (Azure). A backslash within
/// such a command keeps it readable and disables it.
/// </summary>
internal sealed class InertWriter(TextWriter beneath) : TextWriter(beneath.FormatProvider)
{
    private readonly TextWriter _beneath = beneath;
    private Place _place = Place.LineStart;

    private enum Place
    {
        /// <summary>Nothing but blanks since the line began.</summary>
        LineStart,

        /// <summary>The first character of the line is a colon, and it was the last that was written.</summary>
        FirstColon,

        Inside,
        OneHash,
        TwoHashes,
    }

    public override Encoding Encoding => _beneath.Encoding;

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var written = 0;
        for (var i = 0; i < buffer.Length; i++)
        {
            if (IsCommandWith(buffer[i]))
            {
                _beneath.Write(buffer[written..i]);
                _beneath.Write('\\');
                written = i;
            }
            _place = After(buffer[i]);
        }
        _beneath.Write(buffer[written..]);
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    // In one call, so that lines of several threads do not mix.
    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Flush() => _beneath.Flush();

    private bool IsCommandWith(char next) => _place switch
    {
        Place.FirstColon => next == ':',
        Place.TwoHashes => next == '[' || char.IsAsciiLetter(next),
        _ => false,
    };

    private Place After(char written) => written switch
    {
        '\n' or '\r' => Place.LineStart,
        ':' when _place == Place.LineStart => Place.FirstColon,
        '#' => _place is Place.OneHash or Place.TwoHashes ? Place.TwoHashes : Place.OneHash,
        _ when _place == Place.LineStart && char.IsWhiteSpace(written) => Place.LineStart,
        _ => Place.Inside,
    };
}
