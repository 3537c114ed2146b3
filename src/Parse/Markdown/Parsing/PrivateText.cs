using System.Collections.Immutable;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>What is for the author alone: a comment of HTML, <c>&lt;!-- … --&gt;</c> (CommonMark, section 6.6), or of Obsidian, <c>%% … %%</c>.</summary>
internal static class PrivateText
{
    private const string Html = "<!--", Percent = "%%";

    /// <summary>What opens it, and what then closes it.</summary>
    public static readonly ImmutableArray<(string Opening, string Closing)> Pairs = [(Html, "-->"), (Percent, Percent)];

    public static bool Starts(ReadOnlySpan<char> text) => text.StartsWith(Html) || text.StartsWith(Percent);

    /// <summary>The characters that close what <paramref name="text"/> starts with.</summary>
    public static string Closing(ReadOnlySpan<char> text) => (text[0] == '%' ? Pairs[1] : Pairs[0]).Closing;

    /// <summary>Its length with what opens and closes it; -1 where nothing closes it.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var closing = Closing(text);
        return text[2..].IndexOf(closing) is >= 0 and var end ? 2 + end + closing.Length : -1;
    }

    /// <summary>Whether private text opens in this string and does not close in it.</summary>
    public static bool IsCut(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('<', '%') is >= 0 and var next)
        {
            text = text[next..];
            var length = Starts(text) ? Length(text) : 1;
            if (length < 0) return true;
            text = text[length..];
        }
        return false;
    }
}
