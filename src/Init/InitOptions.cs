namespace Annals.Init;

/// <summary>What a new timeline is to be.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Language">Of its interface, as in <c>de</c>, and of what is written for those who will write.</param>
/// <param name="Texts">What it begins with.</param>
/// <param name="HasWorkflow">Whether GitHub is to publish it.</param>
/// <param name="Cms">How it is to be edited in a browser; null where it is not.</param>
internal sealed record InitOptions(string Title, string Language, InitTexts Texts, bool HasWorkflow, InitCms? Cms = null);

/// <summary>What a new timeline has in it.</summary>
internal enum InitTexts
{
    /// <summary>One entry and one source, both invented.</summary>
    Sample,

    /// <summary>The timeline that stands in this project's own <c>input/</c>.</summary>
    Example,

    /// <summary>Nothing, since there are texts already.</summary>
    None,
}
