using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Import.Clippings;

/// <summary>Clippings, read and compared with each other, to sources and draft entries.</summary>
internal static class ClippingImport
{
    /// <returns>For each clipping what it became; null where it holds no article, which has been reported.</returns>
    public static ImmutableArray<ImportedFile?> Import(ImmutableArray<(Clipping Clipping, OriginalKind Kind)> clippings, Holdings holdings, FreeNames names, Diagnostics diagnostics)
    {
        _ = holdings;
        return [.. clippings.Select(each =>
        {
            if (each.Clipping.Paragraphs.IsEmpty)
            {
                diagnostics.Add(Rules.NothingToImport, each.Clipping.Original.Path, Position.Start, "there is no paragraph of an article in this file");
                return null;
            }
            var id = SourceDraft.Id(each.Clipping, names);
            return new ImportedFile(each.Clipping.Original, each.Kind, [SourceDraft.Of(each.Clipping, id, null, null)], null, [.. LineFindings.Of(each.Clipping)]);
        })];
    }
}
