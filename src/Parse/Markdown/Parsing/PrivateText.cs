using System.Collections.Immutable;
using System.Text;

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

    /// <summary>The text without what is private in it, for a title, in which no notation is read. What is not closed stays.</summary>
    public static string Without(string text)
    {
        var left = new StringBuilder();
        var unclosed = "";
        for (var at = 0; at < text.Length;)
        {
            var rest = text.AsSpan(at);
            var isOpen = Starts(rest) && Closing(rest) != unclosed;
            var length = isOpen ? Length(rest) : -1;
            // What does not close the first does not close those behind it.
            if (isOpen && length < 0) unclosed = Closing(rest);
            if (length < 0) left.Append(text[at++]);
            else
            {
                at += length;
                // One of the blanks around it goes, too.
                if (at < text.Length && text[at] == ' ' && (left.Length == 0 || left[^1] == ' ')) at++;
            }
        }
        return left.ToString();
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
