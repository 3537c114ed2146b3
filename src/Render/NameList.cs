using System.Collections.Immutable;
using Annals.Render.Templates;

namespace Annals.Render;

/// <summary>One part of a list of names, as of all people.</summary>
/// <param name="Folder">Their kind.</param>
/// <param name="Count">How many there are in all parts.</param>
/// <param name="Index">Which part this is, from nought.</param>
internal sealed record NameList<T>(string Folder, int Count, ImmutableArray<T[]> Parts, int Index, ViewMembers<T> Members);
