using Annals.Reporting;

namespace Annals.ExternalLinks;

/// <summary>An address of another site as it stands in a file of the input.</summary>
/// <param name="Written">With its fragment, as in the file.</param>
/// <param name="File">As the author knows it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Copy">What is known of an archived copy.</param>
internal sealed record ExternalAddress(string Written, string File, Position At, ArchivedCopy Copy)
{
    /// <summary>What a server is asked for: it never sees a fragment.</summary>
    public string Asked => Written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end ? Written[..end] : Written;
}
