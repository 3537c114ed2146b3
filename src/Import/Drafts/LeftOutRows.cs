using Annals.Reporting;

namespace Annals.Import.Drafts;

/// <summary>Names the first of the rows or notes that are left out, and how many more there are: the report has them all.</summary>
internal sealed class LeftOutRows(Diagnostics diagnostics)
{
    // More of a kind would be read by nobody.
    private const int MostNamed = 20;

    private int _count;
    private (string Path, Position At) _firstUnnamed;

    /// <param name="message">A sentence without a full stop.</param>
    public void Add(string path, Position at, string message)
    {
        if (_count++ < MostNamed) diagnostics.Add(Rules.RowLeftOut, path, at, message);
        else if (_count == MostNamed + 1) _firstUnnamed = (path, at);
    }

    /// <summary>To be called once, behind the last of them.</summary>
    /// <param name="hasReport">Whether anything is imported, so that there is a report.</param>
    public void TellOthers(bool hasReport)
    {
        if (_count > MostNamed)
            diagnostics.Add(Rules.RowLeftOut, _firstUnnamed.Path, _firstUnnamed.At, $"{_count - MostNamed} more are left out from here on{(hasReport ? "; the report names each" : "")}");
    }
}
