using System.Buffers;
using System.Text;
using System.Text.Json;
using Annals.Text;

namespace Annals.ExternalLinks;

/// <summary>A line of the cache: a JSON object.</summary>
internal sealed record CachedAnswer(string Address, DateTimeOffset Asked, Answer Answer)
{
    /// <returns>Null for a line that is none, or not whole.</returns>
    public static CachedAnswer? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return new CachedAnswer(
                Text(json.RootElement, "address"),
                json.RootElement.GetProperty("asked").GetDateTimeOffset(),
                new Answer(Enum.Parse<AnswerKind>(Text(json.RootElement, "answer")), Text(json.RootElement, "said")));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    public override string ToString()
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(bytes, JsonForms.Compact))
        {
            json.WriteStartObject();
            json.WriteString("address", Address);
            json.WriteString("asked", Asked);
            json.WriteString("answer", Answer.Kind.ToString());
            json.WriteString("said", Answer.Said);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString() ?? throw new JsonException();
}
