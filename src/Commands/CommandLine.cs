using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Annals.Commands;

/// <summary>The commands and their options. Without a command the site is built.</summary>
internal static class CommandLine
{
    // Characters, as many as a terminal has at least.
    private const int MostHelpWidth = 80;

    public static int Run(string[] arguments)
    {
        Console.SetOut(new InertWriter(Console.Out));
        Console.SetError(new InertWriter(Console.Error));
        var root = new RootCommand("Annals makes a site from a folder of dated, sourced entries.")
        {
            BuildCommand.Create(),
            CheckCommand.Create(),
            NewCommand.Create(),
            ImportCommand.Create(),
            VerifyCommand.Create(),
            FixCommand.Create(),
            ExportCommand.Create(),
            DeployCommand.Create(),
            PreviewCommand.Create(),
            InitCommand.Create(),
        };
        BuildCommand.AddTo(root);
        root.Options.OfType<HelpOption>().Single().Action = new HelpAction { MaxWidth = HelpWidth };
        foreach (var command in (IEnumerable<Command>)[root, .. root.Subcommands]) RefuseEmpty(command);
        // What begins with @ is a title or a file's name here, and no file of further arguments.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        return LastResort.Run(() => root.Parse(arguments, configuration).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
    }

    private static int HelpWidth => Console.IsOutputRedirected ? MostHelpWidth : Math.Clamp(Console.WindowWidth, MostHelpWidth / 2, MostHelpWidth);

    // No argument means anything when it is empty, as that of a script is whose variable is not set.
    private static void RefuseEmpty(Command command)
    {
        foreach (var option in command.Options)
            option.Validators.Add(result => Refuse(result, result.Tokens, option.Name));
        foreach (var argument in command.Arguments)
            argument.Validators.Add(result => Refuse(result, result.Tokens, argument.HelpName ?? argument.Name));

        static void Refuse(SymbolResult result, IReadOnlyList<Token> tokens, string name)
        {
            if (tokens.Any(token => token.Value.Length == 0)) result.AddError($"{name}: what is given here is empty");
        }
    }
}
