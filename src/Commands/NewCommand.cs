using System.CommandLine;
using System.Text;
using Annals.Dates;
using Annals.Dates.Suggestions;
using Annals.Disk;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Commands;

/// <summary><c>annals new "Title" --date D</c>: a new entry to fill in. It never touches a file that is there.</summary>
internal static class NewCommand
{
    private const string Ending = ".md";

    public static Command Create()
    {
        var title = new Argument<string>("title") { Description = "What happened, in a few words." };
        var date = new Option<string>("--date")
        {
            Description = "When, as EDTF: 2022-11-22, 2022-11, 2022-11-22~, 2022-11-22/2022-11-27 …",
            HelpName = "date",
            Required = true,
        };
        var input = CommonOptions.Input();
        var command = new Command("new", "Start a new entry, as a draft.") { title, date, input };
        command.SetAction(arguments => Run(arguments.GetValue(title)!, arguments.GetValue(date)!, arguments.GetValue(input)!));
        return command;
    }

    private static int Run(string title, string date, string input)
    {
        var slug = Slug.Of(title, Slug.MostBytes - Ending.Length);
        if (slug.Length == 0) return Fail("the title has nothing to make a file name of");
        if (!WrittenDate.TryParse(date, out var when, out var problem)) return Fail($"--date: {problem.Message}");
        if (!File.Exists(Path.Combine(input, InputFolders.Settings)))
            return Fail($"there is no {InputFolders.Settings} in “{input}”{MissingSettings.Hint(input)}; run the command where your timeline stands, or name its folder with --input; to begin, {MissingSettings.Beginning}");

        var diagnostics = new Diagnostics();
        var made = Make(new WritableFolder(input), $"{InputFolders.Of(DocumentKind.Entry)}/{slug}{Ending}", Text(title, when), diagnostics);
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (made is null) return 1;
        Console.WriteLine(made);
        // On standard error, since scripts read the file's name from standard output.
        Console.Error.WriteLine("This is a draft: write its text and look at it with “annals preview --drafts”; without the line “status: draft” it is published.");
        return 0;
    }

    /// <returns>The entry's path; null where it was not made, which has been reported.</returns>
    private static string? Make(WritableFolder folder, string file, string text, Diagnostics diagnostics)
    {
        try
        {
            using var mine = FolderLock.Take(folder, "annals new", diagnostics);
            if (mine is null) return null;
            if (!folder.Has(file))
            {
                folder.Create(file, Encoding.UTF8.GetBytes(text));
                return folder.Shown(file);
            }
            diagnostics.Add(Rules.AlreadyThere, folder.Shown(file), Position.Start, "there is an entry of this name; choose another title");
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, folder.Shown(file), Position.Start, refused.Message);
        }
        return null;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }

    private static string Text(string title, Edtf when) =>
        $"""
        ---
        title: {YamlText.Quoted(title)}
        date: {YamlText.Quoted(when.ToString())}
        summary:
        people: []
        organisations: []
        places: []
        tags: []
        status: draft
        ---


        """;
}
