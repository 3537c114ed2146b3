using Annals.Reporting;
using Annals.Text;

namespace Annals.Read;

/// <summary>Files that are published under their own names have some that every system can keep.</summary>
internal static class PublishedNames
{
    /// <summary>Whether a file that is published as it is can have its name there; where it cannot, that is reported.</summary>
    public static bool AreSound(string address, string shown, Diagnostics diagnostics)
    {
        var isSound = FileNames.IsSound(address);
        if (isSound) ReportWindows(shown, address, diagnostics);
        else diagnostics.Add(Rules.UnfitName, shown, Position.Start, "this file's name has a control character, a line break, a backslash, or what is no Unicode, and cannot be published; rename it");
        return isSound;
    }

    /// <param name="file">Its path, for diagnostics, with slashes.</param>
    /// <param name="address">The end of that path, under which it is published.</param>
    private static void ReportWindows(string file, string address, Diagnostics diagnostics)
    {
        // Each part that is wrong is reported at the file or folder that it names, so that a folder is said once.
        for (var start = 0; start < address.Length;)
        {
            var end = address.IndexOf('/', start) is var slash and >= 0 ? slash : address.Length;
            if (FileNames.WindowsProblem(address.AsSpan(start..end)) is { } problem)
                diagnostics.Add(Rules.BadPublishedName, file[..^(address.Length - end)], Position.Start, $"{problem}, so that the site could not be kept there; give it another name");
            start = end + 1;
        }
    }
}
