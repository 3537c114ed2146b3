using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Import.TimelineJs;

/// <summary>A value of a JSON text with its place.</summary>
/// <param name="Text">Of a text, number or word; empty for others.</param>
/// <param name="Members">Of an object or, with empty names, of an array.</param>
internal sealed record JsonPart(Position At, JsonPartKind Kind, string Text, ImmutableArray<(string Name, JsonPart Value)> Members)
{
    /// <summary>The last member of that name, as JavaScript takes it; null where there is none, and for <c>null</c>.</summary>
    public JsonPart? Member(string name)
    {
        for (var i = Members.Length - 1; i >= 0; i--)
            if (Members[i].Name == name) return Members[i].Value.Kind == JsonPartKind.Null ? null : Members[i].Value;
        return null;
    }

    /// <summary>Text, a number or a word.</summary>
    public bool IsPlain => Kind is JsonPartKind.Text or JsonPartKind.Number or JsonPartKind.Word;
}
