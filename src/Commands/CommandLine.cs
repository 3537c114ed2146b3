using System.CommandLine;

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
            BuildCommand.Create(),
            CheckCommand.Create(),
            NewCommand.Create(),
            ImportCommand.Create(),
            VerifyCommand.Create(),
            ExportCommand.Create(),
            DeployCommand.Create(),
            PreviewCommand.Create(),
        };
        BuildCommand.AddTo(root);
        return LastResort.Run(() => root.Parse(arguments).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
    }
}
