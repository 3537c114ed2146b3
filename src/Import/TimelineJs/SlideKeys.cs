using System.Collections.Immutable;
using Annals.Import.Json;
using Annals.Parse.TimelineJs;

namespace Annals.Import.TimelineJs;

/// <summary>Takes the values of a slide's keys, and notes what of it is taken by nobody.</summary>
/// <param name="tellsEmpty">Whether a key that is not known is told where its text is empty, too.</param>
internal sealed class SlideKeys(bool tellsEmpty)
{
    private readonly ImmutableArray<string>.Builder _leftOut = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string> LeftOut => _leftOut.ToImmutable();

    /// <returns>What the report calls a slide.</returns>
    public static string NameOf(SlideKind kind, int number) => kind switch { SlideKind.Title => "the title", SlideKind.Era => $"era {number}", _ => $"slide {number}" };

    public void LeaveOut(string what) => _leftOut.Add(what);

    /// <returns>Null where there is none, or where it is no text, which is noted.</returns>
    public string? Text(JsonPart? part, string key)
    {
        if (part?.Member(key) is not { } value) return null;
        if (value.IsPlain) return SlideForm.OrNull(value.Text);
        LeaveOut($"“{key}” is no text");
        return null;
    }

    /// <summary>A part with keys of its own, of which these are known.</summary>
    /// <returns>Null where there is none, or where it has no keys, which is noted.</returns>
    public JsonPart? Inner(JsonPart part, string key, params ReadOnlySpan<string> known)
    {
        if (part.Member(key) is not { } inner) return null;
        if (inner.Kind == JsonPartKind.Object)
        {
            Know(inner, key + ".", known);
            return inner;
        }
        if (inner.Text.Length > 0 || !inner.IsPlain) LeaveOut($"“{key}” has no keys of its own");
        return null;
    }

    /// <summary>Notes all keys but these.</summary>
    public void Know(JsonPart part, string prefix, params ReadOnlySpan<string> known)
    {
        var seen = new HashSet<string>();
        foreach (var (name, value) in part.Members)
            if (!seen.Add(name)) LeaveOut($"“{prefix}{DateParts.Short(name)}” stands there twice; the last is taken");
            else if (!known.Contains(name) && IsTold(value)) LeaveOut($"key “{prefix}{DateParts.Short(name)}”");
    }

    private bool IsTold(JsonPart value) => value.Kind != JsonPartKind.Null && (tellsEmpty || value is not { Kind: JsonPartKind.Text, Text: "" });
}
