using System.Collections.Immutable;
using System.Text.Json;
using Annals.Reporting;
using Annals.Text;

namespace Annals.ExternalLinks;

/// <summary>Answers of the last seven days, kept in a file, so that nobody's server is asked the same every day.</summary>
/// <param name="Answers">By the address that was asked, each with the moment.</param>
internal sealed record AnswerMemory(ImmutableSortedDictionary<string, (DateTimeOffset Asked, Answer Answer)> Answers)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private static readonly AnswerMemory Empty = new(ImmutableSortedDictionary<string, (DateTimeOffset, Answer)>.Empty.WithComparers(StringComparer.Ordinal));

    /// <returns>Empty where there is no such file or it cannot be understood: then all are asked anew.</returns>
    public static AnswerMemory Read(string path, DateTimeOffset now)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var answers = Empty.Answers.ToBuilder();
            foreach (var member in json.RootElement.EnumerateObject())
            {
                var asked = member.Value.GetProperty("asked").GetDateTimeOffset();
                var kind = Enum.Parse<AnswerKind>(member.Value.GetProperty("answer").GetString()!);
                if (asked <= now && now - asked < Kept) answers[member.Name] = (asked, new Answer(kind, member.Value.GetProperty("said").GetString()!));
            }
            return new AnswerMemory(answers.ToImmutable());
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null
            || fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return Empty;
        }
    }

    public AnswerMemory With(IReadOnlyDictionary<string, Answer> answers, DateTimeOffset now) => new(Answers.SetItems(
        answers.Where(answer => answer.Value.IsLasting).Select(answer => KeyValuePair.Create(answer.Key, (now, answer.Value)))));

    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var fresh = path + ".new";
        using (var file = File.Create(fresh))
        using (var json = new Utf8JsonWriter(file, JsonForms.Indented))
        {
            json.WriteStartObject();
            foreach (var (address, (asked, answer)) in Answers)
            {
                json.WriteStartObject(address);
                json.WriteString("asked", asked);
                json.WriteString("answer", answer.Kind.ToString());
                json.WriteString("said", answer.Said);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        File.Move(fresh, path, overwrite: true);
    }
}
