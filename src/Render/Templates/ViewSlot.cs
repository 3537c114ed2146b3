namespace Annals.Render.Templates;

/// <summary>Where a member stands in a table of <see cref="ViewMembers{T}"/>.</summary>
/// <param name="Index">-1 where it has no such member.</param>
internal sealed record ViewSlot(object Table, int Index);
