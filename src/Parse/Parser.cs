using System.Runtime.InteropServices;
using Annals.Parse.Documents;
using Annals.Parse.Themes;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse;

/// <summary>The second stage: texts to records, one document at a time, several at once.</summary>
public static class Parser
{
    /// <param name="url">The site's address, in place of the one in the settings; null to leave it.</param>
    public static ParsedInput Parse(InputFiles files, string? url, Diagnostics diagnostics)
    {
        var settings = SettingsParser.Parse(files.Settings, diagnostics);
        var words = WordsParser.Parse(files.Theme, settings, diagnostics);
        // The templates have nothing to do with the documents, and both take their time.
        var templates = Task.Run(() => TemplateParser.Parse(files.Theme, words, diagnostics));
        // ToArray lets each thread work to its end; an enumeration would have them hand over one by one.
        var documents = files.Documents.Select(document => DocumentParser.Parse(document, diagnostics)).ToArray();
        return new ParsedInput(
            files.Root,
            settings with { Url = url is null ? settings.Url : SiteAddress.Of(url) },
            ImmutableCollectionsMarshal.AsImmutableArray(documents),
            files.History,
            files.Media,
            new Theme(templates.Result, words, files.Theme.Assets, files.Theme.Fonts));
    }
}
