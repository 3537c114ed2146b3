using Annals.Reporting;
using Annals.Text;

namespace Annals.Read;

/// <summary>Files that are published under their own names have some that every system can keep.</summary>
internal static class PublishedNames
{
    /// <param name="file">Its path, for diagnostics, with slashes.</param>
    /// <param name="address">The end of that path, under which it is published.</param>
    public static void Check(string file, string address, Diagnostics diagnostics)
    {
        // Each part that is wrong is reported at the file or folder that it names, so that a folder is said once.
        for (var start = 0; start < address.Length;)
        {
            var end = address.IndexOf('/', start) is var slash and >= 0 ? slash : address.Length;
            if (WindowsNames.Problem(address.AsSpan(start..end)) is { } problem)
                diagnostics.Add(Rules.BadPublishedName, file[..^(address.Length - end)], Position.Start, $"{problem}, so that the site could not be kept there; give it another name");
            start = end + 1;
        }
    }
}
