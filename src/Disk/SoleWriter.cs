using Annals.Reporting;

namespace Annals.Disk;

/// <summary>Lets one command at a time write into an input.</summary>
internal static class SoleWriter
{
    /// <param name="command">As the user called it, as in “annals import”.</param>
    /// <returns>Null where another command writes, which has been reported.</returns>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way.</exception>
    public static FolderLock? Take(WritableFolder folder, string command, Diagnostics diagnostics)
    {
        var taken = FolderLock.Take(folder, command);
        if (taken is null)
            diagnostics.Add(Rules.FolderBusy, folder.Root, Position.Start, $"another command is writing here, which {folder.Shown(FolderLock.Name)} names; wait for its end, and run this one again");
        return taken;
    }
}
