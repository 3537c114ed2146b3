using System.CommandLine;
using System.Text;
using Annals.Dates;
using Annals.Dates.Suggestions;
using Annals.Disk;
using Annals.Init;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Commands;

/// <summary><c>annals new "Title" --date D</c> and <c>annals new KIND "Title"</c>: a new file to fill in. It never touches one that is there.</summary>
internal static class NewCommand
{
    private const string Ending = ".md";

    public static Command Create()
    {
        var command = new Command("new", "Start an entry, as a draft; or a source, a person, a page …");
        var title = AddTo(command, NewDocument.Entry, above: null);
        foreach (var kind in NewDocument.All)
        {
            var named = new Command(kind.Word, kind.About);
            AddTo(named, kind, above: title);
            command.Subcommands.Add(named);
        }
        return command;
    }

    /// <param name="above">The title that stands before the kind where somebody has written several words without quotation marks; null where no kind is named.</param>
    private static Argument<string> AddTo(Command command, NewDocument kind, Argument<string>? above)
    {
        var title = new Argument<string>("title") { Description = "Its title or name.", Arity = ArgumentArity.ZeroOrOne };
        var date = new Option<string?>("--date") { Description = kind.Date, HelpName = "date" };
        var slug = new Option<string?>("--slug") { Description = "The last part of its address, and the file’s name; made of the title if left out.", HelpName = "slug" };
        var input = CommonOptions.Input();
        command.Arguments.Add(title);
        foreach (Option option in kind.Date.Length > 0 ? new Option[] { date, slug, input } : [slug, input]) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (above is not null && result.GetResult(above) is { Tokens.Count: > 0 })
                result.AddError("these are several titles; put one of several words between quotation marks");
            else if (result.GetResult(title) is not { Tokens.Count: > 0 })
                result.AddError(above is not null && kind != NewDocument.Entry
                    ? $"a title is missing; for an entry that is called “{kind.Word}”, write: annals new entry {kind.Word} --date 2022-11-22"
                    : "a title is missing");
        });
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(arguments =>
        {
            var named = arguments.GetValue(title)!;
            var when = kind.Date.Length > 0 ? arguments.GetValue(date) : null;
            return Slip(kind, named, when, arguments.UnmatchedTokens, command) is { } slip ? Fail(slip) : Run(kind, named, when, arguments.GetValue(slug), arguments.GetValue(input)!);
        });
        return title;
    }

    /// <returns>What is wrong with the line, with one that is right; null where nothing is.</returns>
    private static string? Slip(NewDocument kind, string title, string? date, IReadOnlyList<string> others, Command command)
    {
        var start = $"annals new{(kind == NewDocument.Entry ? "" : " " + kind.Word)}";
        if (others.FirstOrDefault(word => word.StartsWith('-')) is { } option)
            return $"{start} has no option “{option}”{Nearest.Hint(option, command.Options.Select(known => known.Name))}; what it takes is told by: {start} --help";
        var whole = string.Join(' ', others.TakeWhile(word => word.Length > 0).Prepend(title));
        var line = $"{start} {Quoted(whole)}{(kind == NewDocument.Entry ? $" --date {date ?? "2022-11-22"}" : "")}";
        if (others.Count > 0) return $"a title of several words stands between quotation marks: {line}";
        return kind == NewDocument.Entry && date is null ? $"when did it happen? Say a day, a month or a year: {line} (about then is 2022-11-22~, and in that month 2022-11)" : null;
    }

    // Where a shell would see more in the words than words, others stand for them.
    private static string Quoted(string title) => title.Any(letter => letter is '"' or '\\' or '$' or '`' or '!' || char.IsControl(letter)) ? "\"A title\"" : $"\"{title}\"";

    private static int Run(NewDocument kind, string title, string? date, string? named, string input)
    {
        var slug = named ?? Slug.Of(title, Slug.MostBytes - Ending.Length);
        if (slug.Length == 0) return Fail("the title has nothing to make a file name of");
        if (Slug.Of(slug, Slug.MostBytes - Ending.Length) is var sound && sound != slug)
            return Fail($"--slug: “{slug}” is no part of an address, which has small letters and digits joined by hyphens{(sound.Length > 0 ? $"; write “{sound}”" : "")}");
        Edtf? when = null;
        if (date is not null && !WrittenDate.TryParse(date, out when, out var problem)) return Fail($"--date: {problem.Message}");
        if (!File.Exists(Path.Combine(input, InputFolders.Settings)))
            return Fail($"there is no {InputFolders.Settings} in “{input}”{MissingSettings.Hint(input)}; run the command where your timeline stands, or name its folder with --input; {MissingSettings.Beginning}");

        var diagnostics = new Diagnostics();
        var made = Make(new WritableFolder(input), kind, slug, kind.Text(title, when), diagnostics);
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (made is null) return 1;
        Console.WriteLine(made);
        // On standard error, since scripts read the file's name from standard output.
        Console.Error.WriteLine(kind.Next(title, slug));
        return 0;
    }

    /// <returns>The file's path; null where it was not made, which has been reported.</returns>
    private static string? Make(WritableFolder folder, NewDocument kind, string slug, string text, Diagnostics diagnostics)
    {
        var file = kind.PathOf(slug);
        try
        {
            using var mine = FolderLock.TakeInput(folder, "annals new", diagnostics);
            if (mine is null) return null;
            if (Taken(folder, kind.Kind, slug) is not { } taken)
            {
                folder.Create(file, Encoding.UTF8.GetBytes(text));
                return folder.Shown(file);
            }
            diagnostics.Add(Rules.AlreadyThere, taken, Position.Start, $"this file has the address /{InputFolders.Of(kind.Kind)}/{slug}/ already; choose another title, or name another address with --slug");
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, folder.Shown(file), Position.Start, refused.Message);
        }
        return null;
    }

    // In a folder below, too, since these do not show in addresses.
    private static string? Taken(WritableFolder folder, DocumentKind kind, string slug) =>
        DocumentFile.Below(folder.Root, kind, Directory.GetCurrentDirectory(), new Diagnostics())
            .Where(document => Slug.Of(Path.GetFileNameWithoutExtension(document.Markdown)) == slug)
            .Select(document => Reader.Shown(document.Markdown)).FirstOrDefault();

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
