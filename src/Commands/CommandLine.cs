using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Annals.Commands;

/// <summary>The commands and their options. Without a command the site is built.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments)
    {
        Console.SetOut(new InertWriter(Console.Out));
        Console.SetError(new InertWriter(Console.Error));
        var root = new RootCommand("Annals makes a site from a folder of dated, sourced entries.")
        {
            InitCommand.Create(),
            BuildCommand.Create(),
            CheckCommand.Create(),
            NewCommand.Create(),
            ImportCommand.Create(),
            VerifyCommand.Create(),
            FixCommand.Create(),
            ExportCommand.Create(),
            DeployCommand.Create(),
            PreviewCommand.Create(),
        };
        BuildCommand.AddTo(root);
        root.Options.OfType<HelpOption>().Single().Action = new CommandHelp();
        RefuseEmpty(root);
        // What begins with @ is a title or a file's name here, and no file of further arguments.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        return LastResort.Run(() => CommandHelp.InvokeOrExplain(root.Parse(arguments, configuration), new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
    }

    // No argument means anything when it is empty, as that of a script is whose variable is not set.
    private static void RefuseEmpty(Command command)
    {
        foreach (var option in command.Options)
            option.Validators.Add(result => Refuse(result, result.Tokens, option.Name));
        foreach (var argument in command.Arguments)
            argument.Validators.Add(result => Refuse(result, result.Tokens, argument.HelpName ?? argument.Name));
        foreach (var below in command.Subcommands) RefuseEmpty(below);

        static void Refuse(SymbolResult result, IReadOnlyList<Token> tokens, string name)
        {
            if (tokens.Any(token => token.Value.Length == 0)) result.AddError($"{name}: what is given here is empty");
        }
    }
}
