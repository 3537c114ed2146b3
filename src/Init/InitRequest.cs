using Annals.Cms;
using Annals.Disk;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Init;

/// <summary>What was asked of <c>annals init</c>, and what of it can be.</summary>
/// <param name="Folder">As it was named; it need not be there.</param>
/// <param name="Title">Null to make one of the folder's name.</param>
/// <param name="Language">Null for that of the words in this program's own documents.</param>
/// <param name="HasCms">Whether it is to be edited in a browser.</param>
/// <param name="Packages">Archives that npm would fetch otherwise.</param>
internal sealed record InitRequest(string Folder, string? Title, string? Language, bool IsExample, bool HasWorkflow, bool HasCms, IReadOnlyList<string> Packages)
{
    private string Input => Path.Combine(Folder, TimelineFiles.Input);

    /// <summary>Looks at the folder and at the words.</summary>
    /// <returns>What to make; null where there is a reason against it, which has been reported.</returns>
    public InitOptions? Decide(Diagnostics diagnostics)
    {
        if (Settings() is { } settings) return Refuse(Rules.AlreadyThere, settings, "there is a timeline here already, and nothing was changed; “annals new” starts an entry");
        if (MissingSettings.Meant(Input) is { } meant)
            return Refuse(Rules.NoInput, Path.Combine(Input, meant), $"this looks like the settings of a timeline; name it {InputFolders.Settings}, and there is nothing to begin");
        if (IsExample && HasOtherTexts(TimelineFiles.Example)) return Refuse(Rules.AlreadyThere, Input, "there are texts here already, and the example would be among them; leave out --example, or name another folder");
        if (IsExample && Title is not null) return Refuse(Rules.WrongValue, "--title", "the example has a title of its own; leave out one of --title and --example");
        var language = Language ?? InitLanguages.Default;
        if (!InitLanguages.All.Contains(language) && !(LanguageTag.IsWellFormed(language) && File.Exists(Path.Combine(Folder, "theme", "strings", language + ".yml"))))
            return Refuse(Rules.WrongValue, "--language", $"there are no words of the interface in “{language}”{LanguageTag.Hint(language)}; there are {string.Join(", ", InitLanguages.All)}");
        var title = Title ?? TitleOf(Folder);
        if (title.Length == 0) return Refuse(Rules.Missing, "--title", "this folder has no name to make a title of; write one");
        var texts = IsExample ? InitTexts.Example : HasOtherTexts(TimelineFiles.SampleIn(language)) ? InitTexts.None : InitTexts.Sample;
        var options = new InitOptions(title, language, texts, HasWorkflow);
        if (!IsSound(options, diagnostics) || !HasCms) return diagnostics.HasErrors ? null : options;
        var theme = Path.Combine(Folder, "theme");
        options = options with { Cms = new InitCms([], Repository(), Directory.Exists(theme) ? theme : null) };
        if (CmsFiles.All(options).FirstOrDefault(IsAnother) is { } other)
            return Refuse(Rules.AlreadyThere, Path.Combine(Folder, other.Path), $"this is there already, and is not what --cms puts there; move {CmsFiles.Folder} away, or leave out --cms");
        // Last of all, since it takes seconds and a network.
        return CmsPackage.Read(Packages, diagnostics) is { } package ? options with { Cms = options.Cms with { Package = package } } : null;

        InitOptions? Refuse(Rule rule, string file, string message)
        {
            diagnostics.Add(rule, Shown(file), Position.Start, message);
            return null;
        }
    }

    // Not those that an earlier run of the command has made before it was killed.
    private bool HasOtherTexts(IEnumerable<NewFile> own)
    {
        var expected = own.Select(file => file.Path).ToHashSet();
        return InputFolders.Documents.Select(folder => Path.Combine(Input, folder.Name)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Any(file => !expected.Contains(Path.GetRelativePath(Folder, file).Replace('\\', '/')));
    }

    // A workflow for GitHub is of no use to a repository elsewhere.
    private CmsRepository Repository()
    {
        var kept = CmsRepository.Of(Input);
        return HasWorkflow && !kept.IsOnGitHub ? kept with { Address = null } : kept;
    }

    // One of the same bytes is of an earlier run of the command, which was killed.
    private bool IsAnother(NewFile file)
    {
        var there = new FileInfo(Path.Combine(Folder, file.Path));
        return there.Exists && !(there.Length == file.Bytes.Length && File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(file.Bytes.Span));
    }

    // Those of the folder, or of one whose input is named itself.
    private string? Settings() =>
        new[] { Path.Combine(Input, InputFolders.Settings), Path.Combine(Folder, InputFolders.Settings) }.FirstOrDefault(Path.Exists);

    private static string TitleOf(string folder)
    {
        var words = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    // Read as a build will read them: a title that is too long, or has characters that nobody sees, is found here.
    private static bool IsSound(InitOptions options, Diagnostics diagnostics)
    {
        if (options.Texts == InitTexts.Example) return true;
        var found = new Diagnostics();
        var read = SettingsParser.Parse(new TextFile(InputFolders.Settings, TimelineFiles.SettingsText(options)), found);
        foreach (var each in found.Sorted()) diagnostics.Add(Rules.WrongValue, "--title", Position.Start, each.Message);
        if (read.Title.Length == 0 && !diagnostics.HasErrors) diagnostics.Add(Rules.Missing, "--title", Position.Start, "nothing of this title is seen; write another");
        return found.Sorted().IsEmpty && read.Title.Length > 0;
    }

    private static string Shown(string path) => Path.GetRelativePath(".", path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
}
