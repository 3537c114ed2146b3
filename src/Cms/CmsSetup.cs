using Annals.Formats.Cms;
using Annals.Parse.Documents;
using Annals.Parse.Themes;
using Annals.Phrasing;

namespace Annals.Cms;

/// <summary>What a content system is set up with.</summary>
/// <param name="timeline">Its <c>site.yml</c>. What that says of the repository goes before what git says.</param>
/// <param name="words">Of the interface, for the forms.</param>
/// <param name="repository">Where the timeline is kept.</param>
/// <param name="named">The repository as OWNER/NAME, where somebody has named another; null for none.</param>
internal sealed class CmsSetup(SiteSettings timeline, Words words, CmsRepository repository, string? named = null)
{
    private readonly CmsSettings _settings = CmsSettings.Of(timeline with { Repository = timeline.Repository ?? repository.Address }, repository.Folder, named);
    private readonly Phrases _phrases = new(words);

    /// <summary>What the page says that loads it.</summary>
    public CmsPage Page => new(timeline.Title, _settings.Language, _settings.Host);

    /// <summary>The script by which the preview knows the notations.</summary>
    public string Notations => NotationScript.Write(_phrases);

    /// <summary>The text of the configuration.</summary>
    /// <param name="kind">Of the content system: <c>decap</c>, <c>sveltia</c> or <c>pages</c>.</param>
    public string Config(string kind)
    {
        var labels = new CmsLabels(_phrases);
        return kind == "pages" ? new PagesConfig(_settings, labels).Write() : new DecapConfig(_settings, labels, _phrases, kind == "sveltia").Write();
    }
}

/// <summary>What the page of a CMS says of the timeline, and with whom it may speak.</summary>
/// <param name="Language">Of the interface.</param>
/// <param name="Host">The service that keeps the repository, as Decap calls it.</param>
internal sealed record CmsPage(string Title, string Language, string Host);
