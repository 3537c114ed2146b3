using System.CommandLine;
using Annals.Disk;
using Annals.Parse.Values;
using Annals.Publishing;
using Annals.Text;

namespace Annals.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    private const string ThemeFolder = "theme";

    public static Option<string> Input() => new("--input")
    {
        Description = "The folder with site.yml.",
        HelpName = "folder",
        DefaultValueFactory = _ => "input",
    };

    public static Option<string?> Theme() => new("--theme")
    {
        Description = "A folder that is laid over the default theme, file by file; “theme” if there is one here.",
        HelpName = "folder",
    };

    public static Option<string> Output(string description = "Where the site is written.") => new("--output")
    {
        Description = description,
        HelpName = "folder",
        DefaultValueFactory = _ => "output",
    };

    /// <summary>Whether an option stands on the command line; else its value is the one that it has without.</summary>
    public static bool IsNamed(Option option, ParseResult arguments) => arguments.GetResult(option) is { Implicit: false };

    public static Option<bool> Drafts() => new("--drafts") { Description = "Drafts too." };

    public static Option<string?> Url()
    {
        var option = new Option<string?>("--url")
        {
            Description = "The site's address, in place of “url” in site.yml.",
            HelpName = "address",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } url && !SiteAddress.IsSound(url))
                result.AddError($"--url: “{AddressUser.Without(url)}” is no address that starts with https:// or http://, and goes on with a host and perhaps a path{(AddressUser.IsIn(url) ? "; here something stands before @" : "")}");
        });
        return option;
    }

    /// <summary>What a command line says of a build. An option that the command has not is null.</summary>
    public static BuildOptions ForBuild(
        ParseResult arguments, Option<string> input, Option<string?> theme, Option<bool>? drafts = null, Option<string>? output = null, Option<string?>? url = null) => new(
        arguments.GetValue(input)!,
        ThemeOrDefault(arguments.GetValue(theme)),
        output is null ? null : arguments.GetValue(output)!,
        url is null ? null : arguments.GetValue(url),
        drafts is not null && arguments.GetValue(drafts))
        {
            Pictures = new PictureCache(WritableFolder.Here),
        };

    /// <summary>The theme's folder: the one that was named, or the one that stands here.</summary>
    public static string? ThemeOrDefault(string? named) => named ?? (Directory.Exists(ThemeFolder) ? ThemeFolder : null);
}
