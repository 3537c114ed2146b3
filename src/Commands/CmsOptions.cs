using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Commands;

/// <summary>The options that <c>annals export cms</c> has beside those of every export.</summary>
internal sealed partial class CmsOptions
{
    private readonly Option<string> _kind = new("--kind")
    {
        Description = "With cms: whose configuration, decap, sveltia or pages.",
        HelpName = "decap|sveltia|pages",
        DefaultValueFactory = _ => "decap",
    };

    private readonly Option<string?> _repository = new("--repo") { Description = "With cms: the repository on GitHub; that of site.yml if left out.", HelpName = "OWNER/NAME" };

    private readonly Option<string?> _admin = new("--admin")
    {
        Description = "With cms: make a folder with Decap CMS and all that its page needs, as input/admin, which is published at /admin/.",
        HelpName = "folder",
    };

    private readonly Option<string[]> _packages = new("--package") { Description = "With --admin: an archive that the CMS needs, if npm is not to fetch it; once for each.", HelpName = "file.tgz" };

    public CmsOptions(Command command, Argument<string> format)
    {
        _kind.AcceptOnlyFromAmong("decap", "sveltia", "pages");
        _repository.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } repository && !OwnerAndName().IsMatch(repository)) result.AddError("--repo: an owner and a name are expected, as in ada/bridge-timeline");
        });
        foreach (var option in (Option[])[_kind, _repository, _admin, _packages])
        {
            command.Options.Add(option);
            option.Validators.Add(result => RefuseWithout(result, format, option.Name));
        }
    }

    public CmsChoice Of(ParseResult arguments) => new(
        arguments.GetValue(_kind)!, arguments.GetValue(_repository), arguments.GetValue(_admin), arguments.GetValue(_packages) ?? []);

    private static void RefuseWithout(OptionResult result, Argument<string> format, string option)
    {
        if (!result.Implicit && result.GetResult(format) is { Tokens: [{ Value: not CmsExport.Name }] }) result.AddError($"{option} goes with “export {CmsExport.Name}” alone");
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", RegexOptions.None, PatternTime.Most)]
    private static partial Regex OwnerAndName();
}

/// <summary>What a command line asks of <c>export cms</c>.</summary>
/// <param name="Repository">As OWNER/NAME; null for that of <c>site.yml</c>.</param>
/// <param name="Admin">The folder to make; null for the configuration alone.</param>
/// <param name="Packages">Archives that npm would fetch otherwise.</param>
internal sealed record CmsChoice(string Kind, string? Repository, string? Admin, IReadOnlyList<string> Packages);
