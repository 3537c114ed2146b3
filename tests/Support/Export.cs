using System.Collections.Immutable;
using Annals.Formats.Common;

namespace Annals.Tests.Support;

/// <summary>A timeline in another program’s format.</summary>
/// <param name="Text">The file.</param>
/// <param name="Losses">What is not in it, entry by entry.</param>
public sealed record Export(string Text, ImmutableArray<Loss> Losses);
