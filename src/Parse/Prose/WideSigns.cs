using System.Buffers;

namespace Annals.Parse.Prose;

/// <summary>The signs of notations as keyboards for Chinese and Japanese write them, in full width (Unicode, block FF00) or as other brackets of those scripts.</summary>
internal static class WideSigns
{
    private const string Wide = "［］【】〔〕＠｛｝＝＞＜｜＃％！";
    private const string Narrow = "[][][]@{}=><|#%!";

    private static readonly SearchValues<char> All = SearchValues.Create(Wide);

    public static string Narrowed(string text)
    {
        if (!text.AsSpan().ContainsAny(All)) return text;
        return string.Create(text.Length, text, (narrowed, wide) =>
        {
            for (var i = 0; i < wide.Length; i++)
                narrowed[i] = Wide.IndexOf(wide[i], StringComparison.Ordinal) is >= 0 and var place ? Narrow[place] : wide[i];
        });
    }
}
