using System.Collections.Immutable;
using Annals.Read;

namespace Annals.Init;

/// <summary>The languages in which a timeline can begin: those of the default theme.</summary>
internal static class InitLanguages
{
    public const string Default = "en";

    private const string Readme = "/README.md", Resources = "init/";

    public static readonly ImmutableArray<string> All =
    [
        .. EmbeddedFile.Below(Resources).Where(name => name.EndsWith(Readme, StringComparison.Ordinal)).Select(name => name[Resources.Length..^Readme.Length]),
    ];

    /// <summary>The language of what is written for those who will write, where a theme of their own has the words of another.</summary>
    public static string OfTexts(string language) => All.Contains(language) ? language : Default;
}
