using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.ExternalLinks;

/// <summary>
/// Answers of the last seven days, kept in a file, so that nobody's server is asked the same every day. Each is written to its end as it comes, so
/// that a run that is stopped has asked nothing in vain.
/// </summary>
internal sealed class AnswerMemory : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private readonly Lock _oneAtATime = new();
    private FileStream? _file;

    private AnswerMemory(ImmutableDictionary<string, Answer> answers, FileStream? file, string? fault) =>
        (Answers, _file, Fault) = (answers, file, fault);

    /// <summary>What was remembered, by the address that was asked.</summary>
    public ImmutableDictionary<string, Answer> Answers { get; }

    /// <summary>Why further answers are not remembered; null while they are.</summary>
    public string? Fault { get; private set; }

    /// <returns>Empty where there is no such file; a line that cannot be understood, as one that was cut off, is left out.</returns>
    public static AnswerMemory Open(string path, DateTimeOffset now)
    {
        var answers = ImmutableDictionary<string, Answer>.Empty;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var lines = File.Exists(path) ? File.ReadLines(path).Select(RememberedAnswer.Parse).OfType<RememberedAnswer>() : [];
            var fresh = lines.Where(line => line.Asked <= now && now - line.Asked < Kept).DistinctBy(line => line.Address).ToArray();
            answers = fresh.ToImmutableDictionary(line => line.Address, line => line.Answer);
            // What is too old goes, and what is broken.
            File.WriteAllLines(path + ".new", fresh.Select(line => line.ToString()));
            File.Move(path + ".new", path, overwrite: true);
            return new AnswerMemory(answers, new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0), null);
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            return new AnswerMemory(answers, null, refused.Message);
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
                _file?.Write(System.Text.Encoding.UTF8.GetBytes(new RememberedAnswer(address, asked, answer) + "\n"));
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
