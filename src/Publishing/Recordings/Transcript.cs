using Annals.Read;
using Annals.Reporting;
using Annals.Text.Unicode;
using Annals.Timelines;

namespace Annals.Publishing.Recordings;

/// <summary>What is said in a film or sound, from the text beside its file.</summary>
internal static class Transcript
{
    /// <summary>Paragraphs, which empty lines part; a line end within one stays, since each may be of another speaker.</summary>
    /// <returns>None where there is no such text, or none that can be read, which <c>check</c> reports.</returns>
    public static IEnumerable<string> Paragraphs(string recording, Timeline timeline) =>
        timeline.Beside(recording).Transcript is { } address && MediaText.Read(timeline.Media[address], new Diagnostics()) is { } file
            ? HiddenCharacters.ShownInBody(file.Text, out _).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
}
