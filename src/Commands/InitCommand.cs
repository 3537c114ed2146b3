using System.CommandLine;
using Annals.Read;

namespace Annals.Commands;

/// <summary><c>annals init</c>, which other generators have: there is nothing that two lines by hand would not do, and it says which.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var command = new Command("init", "Say how a timeline is begun.") { Hidden = true };
        command.SetAction(_ =>
        {
            Console.Error.WriteLine($"There is no command “init”: {MissingSettings.Beginning}. Then “annals new \"A title\" --date 2022-11-22” starts an entry.");
            return 1;
        });
        return command;
    }
}
