using System.Text;

namespace Annals.Import.Mapped;

/// <summary>A change of a text: some characters of it, and what stands there instead.</summary>
internal readonly record struct Edit(int Start, int Length, string Text)
{
    /// <summary>Makes all of them at once; of two that overlap the first is made.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        var edited = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.Start))
        {
            if (edit.Start < at || edit.Start + edit.Length > text.Length) continue;
            edited.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.Start + edit.Length;
        }
        return edited.Append(text, at, text.Length - at).ToString();
    }
}
