using System.Text.Json;

namespace Annals.Text;

/// <summary>What the writer of JSON has not.</summary>
internal static class JsonWriting
{
    /// <summary>Writes a key with its text, and nothing where there is none.</summary>
    public static void WriteIfSaid(this Utf8JsonWriter json, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(key, text);
    }
}
