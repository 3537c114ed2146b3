using System.Collections.Immutable;
using Annals.Disk;
using Annals.Reporting;

namespace Annals.Init;

/// <summary>
/// Puts the first files of a timeline into a folder, through no symbolic link and over no file that is there. The settings come last: where it was killed before, there
/// is no timeline yet, and the same command goes on.
/// </summary>
internal static class TimelineFolder
{
    /// <returns>Null where nothing was made, which has been reported.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; nothing was made.</exception>
    public static InitSummary? Fill(WritableFolder folder, ImmutableArray<NewFile> files, Diagnostics diagnostics, CancellationToken stop)
    {
        try
        {
            foreach (var file in files) folder.RefuseLinks(file.Folder);
            using var mine = FolderLock.Take(folder, "annals init", diagnostics);
            if (mine is null) return null;
            var wanted = files.ToLookup(file => file.IsThere(folder));
            NewFiles.Create(folder, [.. wanted[false].OrderBy(file => file.Path == TimelineFiles.Settings)], stop);
            return new InitSummary([.. wanted[false].Select(file => file.Path)], [.. wanted[true].Select(file => file.Path)]);
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, folder.Root, Position.Start, $"the timeline cannot be made here: {refused.Message}");
            return null;
        }
    }
}

/// <summary>What was done, in paths below the folder.</summary>
/// <param name="Kept">What was there already, and is as it was.</param>
internal sealed record InitSummary(ImmutableArray<string> Made, ImmutableArray<string> Kept);
