using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Annals.Commands;

/// <summary>What is said of a command: all of it where somebody asks, and one sentence of where to ask below what is wrong.</summary>
internal sealed class CommandHelp : SynchronousCommandLineAction
{
    // Characters, as many as a terminal has at least.
    private const int MostWidth = 80;

    private static int Width => Console.IsOutputRedirected ? MostWidth : Math.Clamp(Console.WindowWidth, MostWidth / 2, MostWidth);

    public override int Invoke(ParseResult parseResult)
    {
        // The title of “annals new” is none of “annals new person”.
        foreach (var argument in Above(parseResult.CommandResult.Command).SelectMany(command => command.Arguments)) argument.Hidden = true;
        return new HelpAction { MaxWidth = Width }.Invoke(parseResult);
    }

    /// <summary>A slip is told without all that a command takes, above which nobody would see it.</summary>
    public static int InvokeOrExplain(ParseResult parsed, InvocationConfiguration configuration)
    {
        if (parsed.Action is not ParseErrorAction slip) return parsed.Invoke(configuration);
        slip.ShowHelp = false;
        var code = parsed.Invoke(configuration);
        var command = parsed.CommandResult.Command;
        var names = Above(command).Reverse().Skip(1).Append(command).Where(each => each is not RootCommand).Select(each => each.Name);
        Console.Error.WriteLine($"What it takes is told by: {string.Join(' ', ["annals", .. names, "--help"])}");
        return code;
    }

    // The innermost first.
    private static IEnumerable<Command> Above(Symbol command) => command.Parents.OfType<Command>().SelectMany(parent => Above(parent).Prepend(parent));
}
