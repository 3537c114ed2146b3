using System.Buffers;
using System.Collections.Immutable;
using Annals.Formats.Common;
using Annals.Timelines;

namespace Annals.Formats;

/// <summary>A form in which a site gives its timeline to other programs.</summary>
/// <param name="Name">What <c>annals export</c> calls it, and the key of its words.</param>
/// <param name="Path">Its file in the site, below the output folder.</param>
/// <param name="Write">Writes the file, the same bytes each time.</param>
public sealed record DataFormat(string Name, string Path, Action<DataScope, IBufferWriter<byte>> Write)
{
    /// <summary>What the timeline has and this form cannot hold; most hold what they say that they hold.</summary>
    public Func<Timeline, ImmutableArray<Loss>> Losses { get; init; } = _ => [];

    /// <summary>Why it cannot be written where the site’s address is not known; null for a form that can.</summary>
    public string? NeedsAddress { get; init; }
}
