using Annals.Parse.Schema;
using Annals.Parse.Values;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary><c>site.yml</c> to settings.</summary>
internal static class SettingsParser
{
    private const string DefaultLanguage = "en";
    private const string DefaultBranch = "main";

    public static SiteSettings Parse(TextFile? file, Diagnostics diagnostics)
    {
        var yaml = file is null ? null : YamlReader.Read(file, diagnostics);
        var fields = yaml is null ? Fields.None(SiteKeys.Schema) : new SchemaReader(file!.Path, diagnostics).Read(yaml, SiteKeys.Schema);
        var kept = fields.Read(SiteKeys.Slide);
        return new SiteSettings
        {
            Path = file?.Path ?? InputFolders.Settings,
            Title = fields.Read(SiteKeys.Title) ?? "",
            Description = fields.Read(SiteKeys.Description) ?? "",
            Url = file is null ? null : Url(fields.Locate(SiteKeys.Url), file.Path, diagnostics),
            Language = fields.Locate(SiteKeys.Language) ?? new(DefaultLanguage, Position.Start),
            Repository = Repository(fields.Locate(SiteKeys.Repository), file?.Path, diagnostics)?.TrimEnd('/'),
            Branch = fields.Read(SiteKeys.Branch) ?? DefaultBranch,
            HasCards = fields.Read(SiteKeys.Cards) is not "false",
            KeepsMetadata = fields.Read(SiteKeys.Metadata) is "keep",
            Periods = fields.Read(SiteKeys.Periods, Period),
            KeptScale = kept?.Read(SiteKeys.TimelineKeys.Scale),
            KeptTitle = SlideFields.Of(kept?.Read(SiteKeys.TimelineKeys.Title)),
        };
    }

    private static NamedPeriod Period(Fields period) => new(
        period.Read(SiteKeys.PeriodKeys.Title) ?? "",
        period.Read(SiteKeys.PeriodKeys.Date),
        period.Read(SiteKeys.PeriodKeys.Summary) ?? "",
        SlideFields.Of(period.Read(SiteKeys.PeriodKeys.Slide)),
        period.At);

    private static string? Url(Located<string>? url, string path, Diagnostics diagnostics)
    {
        if (url is not { } written) return null;
        if (SiteAddress.IsSound(written.Value)) return SiteAddress.Of(written.Value);
        diagnostics.Add(Rules.WrongValue, path, written.At, "“url”: the site's address is a host that there can be and perhaps a path; take out what stands behind ? and #, and doubled slashes");
        return null;
    }

    private static string? Repository(Located<string>? repository, string? path, Diagnostics diagnostics)
    {
        if (repository is not { } written || SiteAddress.IsSound(written.Value)) return repository?.Value;
        diagnostics.Add(Rules.WrongValue, path ?? InputFolders.Settings, written.At,
            "“repository”: addresses of its files begin with it, so that it is a host and a path; take out what stands behind ? and #, and doubled slashes");
        return null;
    }
}
