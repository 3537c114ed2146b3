using System.Collections.Immutable;
using System.Text;
using Annals.Disk;
using Annals.Reporting;

namespace Annals.ExternalLinks;

/// <summary>
/// Answers of the last seven days, kept in a file, so that no server is asked the same every day. Each is written to its end as it comes, so
/// that a run that is stopped has asked nothing in vain.
/// </summary>
internal sealed class AnswerCache : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    // More than a hundred thousand addresses; what is longer is not ours.
    private const int MostBytes = 64_000_000;

    private readonly Lock _oneAtATime = new();
    private FileStream? _file;

    private AnswerCache(ImmutableDictionary<string, Answer> answers, FileStream? file, string? fault) =>
        (Answers, _file, Fault) = (answers, file, fault);

    /// <summary>The cached answers, by the address that was asked.</summary>
    public ImmutableDictionary<string, Answer> Answers { get; }

    /// <summary>Why further answers are not remembered; null while they are.</summary>
    public string? Fault { get; private set; }

    /// <param name="file">Below the folder.</param>
    /// <returns>Empty where there is no such file; a line that cannot be understood, as one that was cut off, is left out.</returns>
    public static AnswerCache Open(WritableFolder folder, string file, DateTimeOffset now)
    {
        var answers = ImmutableDictionary<string, Answer>.Empty;
        try
        {
            var lines = Encoding.UTF8.GetString(folder.Read(file, MostBytes) ?? []).Split('\n').Select(CachedAnswer.Parse).OfType<CachedAnswer>();
            var fresh = lines.Where(line => line.Asked <= now && now - line.Asked < Kept).DistinctBy(line => line.Address).ToArray();
            answers = fresh.ToImmutableDictionary(line => line.Address, line => line.Answer);
            folder.SweepOld(Path.GetDirectoryName(file)!);
            // Rewrites the file without expired and broken lines.
            return new AnswerCache(answers, folder.ReplaceOpen(file, Encoding.UTF8.GetBytes(string.Concat(fresh.Select(line => line + "\n")))), null);
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            return new AnswerCache(answers, null, refused.Message);
        }
    }

    /// <summary>Remembers an answer, if it is one that lasts. May be called by several threads at once.</summary>
    public void Add(string address, Answer answer, DateTimeOffset asked)
    {
        if (!answer.IsLasting) return;
        lock (_oneAtATime)
        {
            try
            {
                _file?.Write(Encoding.UTF8.GetBytes(new CachedAnswer(address, asked, answer) + "\n"));
            }
            catch (Exception fault) when (DiskFault.In(fault) is { } refused)
            {
                Fault = refused.Message;
                _file = null;
            }
        }
    }

    public void Dispose() => _file?.Dispose();
}
