using System.Collections.Immutable;
using Annals.Render;
using Annals.Reporting;
using Annals.Work;

namespace Annals.Write;

/// <summary>The last stage, and the only one that writes. An error anywhere leaves the output as it was.</summary>
public static class Writer
{
    /// <summary>Renders and stages what differs from the output, and moves it in place once all of it is there.</summary>
    /// <param name="output">The folder; null to render every page and keep none, which finds what is wrong with the theme.</param>
    /// <returns>What was done; null where nothing was written.</returns>
    /// <exception cref="TooMuchException">The site is too large; nothing of it is left.</exception>
    public static WriteSummary? Write(Site site, string? output, Diagnostics diagnostics) => Write(site, output, new OutputTotal(), diagnostics);

    internal static WriteSummary? Write(Site site, string? output, OutputTotal total, Diagnostics diagnostics)
    {
        // Read while the pages are put together.
        var known = output is null ? null : Task.Run(() => KnownOutput.Of(output));
        var pages = site.AllPages();
        total.CheckFiles(pages.Length + site.Files.Length);
        if (output is null || known is null || diagnostics.HasErrors)
        {
            Render(pages, _ => false, (_, bytes) => total.Add(bytes.Length));
            return null;
        }
        try
        {
            var folder = OutputFolder.Open(output, known.Result, pages.Select(page => page.Path).Concat(site.Files.Select(file => file.Path)), diagnostics);
            return folder is null ? null : Stage(pages, site.Files, folder, total, diagnostics);
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, output, Position.Start,
                $"the site cannot be written: {refused.Message}; see that there is room and that you may write there");
            return null;
        }
    }

    private static WriteSummary? Stage(ImmutableArray<SitePage> pages, ImmutableArray<SiteFile> files, OutputFolder folder, OutputTotal total, Diagnostics diagnostics)
    {
        using var stage = folder.NewStage();
        var records = folder.RecordsOf(pages);
        Render(
            pages,
            records.IsKept,
            (page, bytes) =>
            {
                total.Add(bytes.Length);
                records.Add(page, bytes.Length, stage.Put(pages[page].Path, bytes.Pieces));
            });
        Parallel.ForEach(files, SideBySide.Cores, file =>
        {
            if (!(file.IsNamedByContent && folder.Has(file.Path))) stage.Put(file.Path, [file.Bytes()]);
        });
        // A template that fails is only found by rendering: nothing of the site has been touched so far.
        if (diagnostics.HasErrors) return null;
        stage.Close(records);
        return Commit(stage, pages.Length + files.Length, folder, diagnostics);
    }

    // Here the disk has taken all of the new site, and refuses only where somebody has changed what may be done in a part of the output.
    private static WriteSummary? Commit(Stage stage, int files, OutputFolder folder, Diagnostics diagnostics)
    {
        try
        {
            return new WriteSummary(files, stage.Changed, stage.Commit());
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.HalfWritten, folder.Shown, Position.Start,
                $"some pages are new and others old: {refused.Message}; see that you may write in every folder there, and build again");
            return null;
        }
    }

    // Each thread has one buffer, for one page after the other.
    private static void Render(ImmutableArray<SitePage> pages, Func<int, bool> isKept, Action<int, BytesInPieces> put) => Parallel.For(
        0, pages.Length, SideBySide.Cores, () => new BytesInPieces(),
        (page, _, bytes) =>
        {
            if (isKept(page)) return bytes;
            bytes.Clear();
            pages[page].WriteTo(bytes);
            put(page, bytes);
            return bytes;
        }, _ => { });
}
