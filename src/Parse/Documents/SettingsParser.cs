using Annals.Parse.Schema;
using Annals.Parse.TimelineJs;
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
        var fields = yaml is null ? new Fields(Position.Start, []) : new SchemaReader(file!.Path, diagnostics).Read(yaml, Schemas.Site);
        return new SiteSettings(
            file?.Path ?? InputFolders.Settings,
            fields.Text("title") ?? "",
            fields.Text("description") ?? "",
            file is null ? null : Url(fields.LocatedText("url"), file.Path, diagnostics),
            fields.LocatedText("language") ?? new(DefaultLanguage, Position.Start),
            Repository(fields.LocatedText("repository"), file?.Path, diagnostics)?.TrimEnd('/'),
            fields.Text("branch") ?? DefaultBranch,
            fields.Text("cards") is not "false",
            fields.Each("periods", period => new NamedPeriod(
                period.Text("title") ?? "", period.Date("date"), period.Text("summary") ?? "", SlideFields.Of(period.Keys("timelinejs")), period.At)),
            fields.Keys("timelinejs")?.Text("scale"),
            SlideFields.Of(fields.Keys("timelinejs")?.Keys("title")));
    }

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
