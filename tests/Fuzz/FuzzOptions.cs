using System.Collections.Immutable;
using System.Globalization;

namespace Annals.Fuzz;

/// <summary>What to try.</summary>
/// <param name="Cases">Of all targets together, each of which has its share.</param>
/// <param name="Minutes">For as long, however many cases that are; null to count them.</param>
/// <param name="Case">This one alone, to see what a seed has found; null for all.</param>
internal sealed record FuzzOptions(ImmutableArray<FuzzTarget> Targets, long Cases, int Seed, double? Minutes, long? Case)
{
    private const string Usage = "dotnet run --project tests/Fuzz -- [TARGET|all|FILE…] [--cases N] [--seed S] [--minutes M] [--case N]";

    /// <summary>Files that a run has left, which are tried as they are.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <returns>Null where the arguments are none of ours, which has been said.</returns>
    public static FuzzOptions? Parse(string[] arguments)
    {
        var options = new FuzzOptions(FuzzTargets.All, 10_000, 1, null, null);
        for (var at = 0; at < arguments.Length; at++)
        {
            var (argument, value) = (arguments[at], at + 1 < arguments.Length ? arguments[at + 1] : "");
            if (argument is "--cases" && long.TryParse(value, CultureInfo.InvariantCulture, out var cases)) options = options with { Cases = cases };
            else if (argument is "--seed" && int.TryParse(value, CultureInfo.InvariantCulture, out var seed)) options = options with { Seed = seed };
            else if (argument is "--minutes" && double.TryParse(value, CultureInfo.InvariantCulture, out var minutes)) options = options with { Minutes = minutes };
            else if (argument is "--case" && long.TryParse(value, CultureInfo.InvariantCulture, out var one)) options = options with { Case = one };
            else if (argument is "all") continue;
            else if (FuzzTargets.All.FirstOrDefault(target => target.Name == argument) is { } target) options = options with { Targets = [target] };
            else if (File.Exists(argument)) options = options with { Files = options.Files.Add(argument) };
            else
            {
                Console.Error.WriteLine($"“{argument}” is nothing to try. {Usage}");
                Console.Error.WriteLine($"Targets: {string.Join(", ", FuzzTargets.All.Select(each => each.Name))}");
                return null;
            }
            if (argument.StartsWith("--", StringComparison.Ordinal)) at++;
        }
        return options;
    }
}
