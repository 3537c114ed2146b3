using Annals.Read;
using Annals.Read.Recordings;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Check;

/// <summary>Every film and sound that a page plays is there, can be played, and says in text what is heard.</summary>
internal static class RecordingCheck
{
    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        foreach (var document in timeline.Entries.Select(entry => entry.Document))
            if (document.Recording?.Poster is { } poster) MediaCheck.Require(timeline, poster.Value, document.Head.Path, poster.At, diagnostics);
        foreach (var (address, path, at) in ShownRecordings.In(timeline))
        {
            MediaCheck.Require(timeline, address, path, at, diagnostics);
            if (!RecordingName.IsIn(address))
                diagnostics.Add(Rules.BrokenRecording, path, at, $"“{address}” is not named as a film or sound that browsers play; these end with {string.Join(", ", RecordingName.All)}");
        }
        // Many at once: each has to be waited for.
        Parallel.ForEach(ShownRecordings.In(timeline).Where(shown => RecordingName.IsIn(shown.Address)).DistinctBy(shown => shown.Address), Parallelism.Cores, shown => LookAt(shown.Address, shown.Path, shown.At, timeline, diagnostics));
    }

    private static void LookAt(string address, string path, Position at, Timeline timeline, Diagnostics diagnostics)
    {
        if (timeline.Media.GetValueOrDefault(address) is not { } file) return;
        var (header, beside) = (file.Recording.Value, timeline.Beside(address));
        if (header.Problem is { } problem)
        {
            diagnostics.Add(Rules.BrokenRecording, path, at, $"{address}: this film or sound cannot be played: {problem}");
            return;
        }
        if (header.UncommonCoding is { } coding)
            diagnostics.Add(Rules.UncommonCoding, file.Path, Position.Start, $"this is coded as {coding}, which not every browser plays; convert it, a film to MP4 with H.264 and AAC, a sound to MP3 or AAC");
        var stem = address[..^Path.GetExtension(address).Length];
        // WCAG 2.2, success criteria 1.2.2 and 1.2.1.
        if (header is { HasPicture: true, HasSound: true } && beside.Captions.IsEmpty)
            diagnostics.Add(Rules.NotForTheDeaf, file.Path, Position.Start, $"this film has sound and no captions; put them beside it as {stem}.vtt, or as {stem}.en.vtt with their language");
        if (!header.HasPicture && beside.Transcript is null)
            diagnostics.Add(Rules.NotForTheDeaf, file.Path, Position.Start, $"this sound has no transcript; put what is said in it beside it as {stem}.txt");
        foreach (var captions in beside.Captions) LookAtCaptions(timeline.Media[captions.Address], diagnostics);
        if (beside.Transcript is { } transcript) MediaText.Read(timeline.Media[transcript], diagnostics);
    }

    // WebVTT, section 4.1: a browser shows nothing of a file that begins otherwise.
    private static void LookAtCaptions(MediaFile file, Diagnostics diagnostics)
    {
        const string Signature = "WEBVTT";
        if (MediaText.Read(file, diagnostics) is not { Text: var text }) return;
        if (!text.StartsWith(Signature, StringComparison.Ordinal) || (text.Length > Signature.Length && text[Signature.Length] is not (' ' or '\t' or '\n')))
            diagnostics.Add(Rules.BrokenRecording, file.Path, Position.Start, "these captions are no WebVTT, which begins with a line WEBVTT; save or convert them as that");
    }
}
