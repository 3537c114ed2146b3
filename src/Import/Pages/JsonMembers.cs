using System.Text.Json;

namespace Annals.Import.Pages;

/// <summary>Members and strings of JSON that may have halves of surrogate pairs in it, which JSON can write and .NET cannot decode.</summary>
internal static class JsonMembers
{
    /// <returns>Null for a string with such a half in it, and for what is no string.</returns>
    public static string? String(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <returns>Of several of one name the last; null where there is none, or where the holder is no object.</returns>
    public static JsonElement? Of(JsonElement holder, string name)
    {
        if (holder.ValueKind != JsonValueKind.Object) return null;
        try
        {
            return holder.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // Another key has half of a surrogate pair in it, which ends the lookup of this one.
            JsonElement? found = null;
            foreach (var member in holder.EnumerateObject())
                if (IsCalled(member, name)) found = member.Value;
            return found;
        }
    }

    private static bool IsCalled(JsonProperty member, string name)
    {
        try
        {
            return member.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
