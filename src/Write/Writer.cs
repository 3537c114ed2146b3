using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Work;

namespace Annals.Write;

/// <summary>The last stage, and the only one that writes. An error anywhere leaves the output as it was.</summary>
public static class Writer
{
    /// <summary>Renders and stages what differs from the output, and moves it in place once all of it is there.</summary>
    /// <param name="output">The folder; null to render every page and keep none, which finds what is wrong with the theme.</param>
    /// <param name="isAnew">Whether even files are made that an earlier build has made and whose names tell what they hold.</param>
    /// <param name="most">How much a site may be; null for the limits of all.</param>
    /// <param name="against">An output in which an earlier build has perhaps written, to say which of its pages would be gone; null for none.</param>
    /// <param name="stop">Heeded until files are moved.</param>
    /// <returns>What was done; null where nothing was written.</returns>
    /// <exception cref="TooMuchException">The site is too large; nothing of it is left.</exception>
    public static WriteSummary? Write(
        Site site, HeldOutput? output, Diagnostics diagnostics, bool isAnew = false, OutputTotal? most = null, string? against = null, CancellationToken stop = default)
    {
        var total = most ?? new OutputTotal();
        var pages = site.AllPages();
        total.CheckFiles(pages.Length + site.Files.Length);
        if (against is not null) GonePages.Report(against, [.. pages.Select(page => page.Path)], site.AddressesOfDrafts, diagnostics);
        if (output is null || diagnostics.HasErrors)
        {
            Render(pages, (_, bytes) => total.Add(bytes.Length), stop);
            return null;
        }
        try
        {
            if (!output.Take(diagnostics)) return null;
            string[] wanted = [.. pages.Select(page => page.Path), .. site.Files.Select(file => file.Path)];
            if (OutputFolder.Open(output.Path, wanted, diagnostics) is not { } folder) return null;
            if (folder.Made.Count > 0) GonePages.Report(output.Path, folder.Made.Keys, folder.Wanted, site.AddressesOfDrafts, diagnostics);
            return Stage(pages, site.Files, folder, output.IsKeptFromGit, isAnew, total, diagnostics, stop);
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, output.Path, Position.Start,
                $"the site cannot be written: {refused.Message}; see that there is room and that you may write there");
            return null;
        }
    }

    private static WriteSummary? Stage(
        ImmutableArray<SitePage> pages, ImmutableArray<SiteFile> files, OutputFolder folder, bool isKeptFromGit, bool isAnew, OutputTotal total, Diagnostics diagnostics, CancellationToken stop)
    {
        using var stage = folder.NewStage(isKeptFromGit);
        var made = new MadeFile[pages.Length + files.Length];
        Render(pages, (page, bytes) =>
        {
            total.Add(bytes.Length);
            made[page] = stage.Put(pages[page].Path, bytes);
        }, stop);
        Parallel.For(0, files.Length, Cores(stop), file => made[pages.Length + file] = Put(files[file], stage, isAnew, diagnostics));
        // A template that fails is only found by rendering: nothing of the site has been touched so far.
        if (diagnostics.HasErrors) return null;
        stage.Close(made);
        stop.ThrowIfCancellationRequested();
        return Commit(stage, made, folder, diagnostics);
    }

    private static MadeFile Put(SiteFile file, Stage stage, bool isAnew, Diagnostics diagnostics)
    {
        if (file.IsNamedByContent && !isAnew && stage.Unchanged(file.Path) is { } kept) return kept;
        try
        {
            using var source = Open(file);
            return stage.Put(file.Path, source);
        }
        catch (FileContents.SourceFaultException fault)
        {
            diagnostics.Add(Rules.Unreadable, file.Source ?? file.Path, Position.Start, $"this file cannot be read: {fault.Message}");
            return default;
        }
    }

    private static Stream Open(SiteFile file)
    {
        try
        {
            return file.Open();
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            throw new FileContents.SourceFaultException(fault);
        }
    }

    // Here the disk has taken all of the new site, and refuses only where somebody has changed what may be done in a part of the output.
    private static WriteSummary? Commit(Stage stage, MadeFile[] made, OutputFolder folder, Diagnostics diagnostics)
    {
        try
        {
            return new WriteSummary(ImmutableCollectionsMarshal.AsImmutableArray(made), stage.Changed, stage.Commit());
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.HalfWritten, folder.Shown, Position.Start,
                $"some pages are new and others old: {refused.Message}; see that you may write in every folder there, and build again");
            return null;
        }
    }

    /// <summary>Makes pages in parallel: each thread has one buffer, for one page after the other.</summary>
    /// <param name="put">Is given the place of each page among them, and its bytes, which it does not keep.</param>
    internal static void Render(ImmutableArray<SitePage> pages, Action<int, BytesInPieces> put, CancellationToken stop) => Parallel.For(
        0, pages.Length, Cores(stop), () => new BytesInPieces(),
        (page, _, bytes) =>
        {
            bytes.Clear();
            pages[page].WriteTo(bytes);
            put(page, bytes);
            return bytes;
        }, _ => { });

    private static ParallelOptions Cores(CancellationToken stop) =>
        new() { MaxDegreeOfParallelism = Parallelism.Cores.MaxDegreeOfParallelism, CancellationToken = stop };
}

/// <summary>What a build did to the output folder.</summary>
/// <param name="Made">Every file of the site, in no order.</param>
/// <param name="Changed">How many of them were written, the others being there already.</param>
/// <param name="Removed">How many files of an earlier build were taken away.</param>
public sealed record WriteSummary(ImmutableArray<MadeFile> Made, int Changed, int Removed);
