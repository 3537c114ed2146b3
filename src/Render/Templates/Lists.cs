using Scriban.Runtime;

namespace Annals.Render.Templates;

/// <summary>Values in the form that templates loop over; null where there are none.</summary>
internal static class Lists
{
    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    public static ScriptArray? Of(IEnumerable<object> values)
    {
        var array = new ScriptArray(values);
        return array.Count == 0 ? null : array;
    }
}
