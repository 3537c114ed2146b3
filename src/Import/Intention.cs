using System.Collections.Immutable;
using System.Text;
using Annals.Disk;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Import;

/// <summary>
/// All that one import is about to put in place, written to <c>.imported-intent</c> in the input when every file of it waits under a hidden name. From then on
/// the import can be finished by whoever comes next; before, nothing of it counts.
/// </summary>
/// <param name="Drafts">Files that must not be there yet.</param>
/// <param name="Settings">The new <c>site.yml</c>; null to leave it.</param>
/// <param name="Done">What the list of what was imported will say.</param>
internal sealed record Intention(ImmutableArray<Placing> Drafts, Placing? Settings, ImmutableArray<LedgerLine> Done)
{
    public const string Name = ".imported-intent";

    private const string First = "annals import 1", Last = "end", Place = "place\t", Say = "done\t";

    /// <returns>Null where there is none, or where it is nothing that an import writes, which is reported.</returns>
    /// <exception cref="IOException">It cannot be read, or is a link.</exception>
    public static Intention? Read(WritableFolder input, Diagnostics diagnostics)
    {
        if (input.Read(Name, FileBytes.MostOfList) is not { } bytes) return null;
        var found = Parse(Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'));
        if (found is null) diagnostics.Add(Rules.ImportInterrupted, input.Shown(Name), Position.Start, "this is not what an import leaves that was interrupted, and is not used; delete it");
        return found;
    }

    public override string ToString() => string.Concat(
        [First, "\n", .. Files.Select(placing => $"{Place}{placing}\n"), .. Done.Select(line => $"{Say}{line}\n"), Last, "\n"]);

    /// <summary>Drafts, and the settings behind them.</summary>
    public IEnumerable<Placing> Files => Settings is null ? Drafts : Drafts.Append(Settings);

    private static Intention? Parse(string[] lines)
    {
        if (lines is not [First, .. var said, Last, ""]) return null;
        var placings = said.Where(line => line.StartsWith(Place, StringComparison.Ordinal)).Select(line => Placing.Parse(line[Place.Length..])).OfType<Placing>().ToArray();
        var done = said.Where(line => line.StartsWith(Say, StringComparison.Ordinal)).Select(line => LedgerLine.Parse(line[Say.Length..])).OfType<LedgerLine>().ToArray();
        var settings = placings.Where(placing => placing.File == InputFolders.Settings).ToArray();
        return placings.Length + done.Length == said.Length && settings.Length < 2
            ? new Intention([.. placings.Except(settings)], settings.FirstOrDefault(), [.. done])
            : null;
    }
}
