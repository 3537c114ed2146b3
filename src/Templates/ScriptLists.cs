using System.Collections.Immutable;
using Scriban.Runtime;

namespace Annals.Templates;

/// <summary>Values in the form that templates loop over; null where there are none.</summary>
internal static class ScriptLists
{
    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    public static ScriptArray? Of(IEnumerable<object> values)
    {
        var array = new ScriptArray(values);
        return array.Count == 0 ? null : array;
    }

    /// <param name="view">Each value as templates see it.</param>
    public static ScriptArray? Of<T>(ImmutableArray<T> values, Func<T, object> view)
    {
        if (values.IsEmpty) return null;
        var array = new ScriptArray(values.Length);
        foreach (var value in values) array.Add(view(value));
        return array;
    }
}
