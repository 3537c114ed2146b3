using Annals.Reporting;

namespace Annals.Import.Mapped;

/// <summary>One value of theirs.</summary>
/// <param name="Key">The key that it stands under, with dots.</param>
internal sealed record TheirText(string Key, string Text, Position At);
