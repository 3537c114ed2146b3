using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Annals.Dates;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Import.Pages;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Archives;

/// <summary>Takes pages out of a web archive: the only one, the one that was named, or all.</summary>
internal static class ArchiveReader
{
    // In bytes, as for a page by itself.
    private const int MostOfPage = 10_000_000;

    // Packed or in chunks, and with its head.
    private const int MostSent = 2 * MostOfPage;

    // In characters of all pages that are taken together.
    private const long MostOfAll = 300_000_000;

    private const int MostSteps = 10, MostNamed = 5;

    /// <param name="offered">The pages of an archive of which none was chosen; null where one was.</param>
    /// <returns>Empty where there is none to take, which has been reported.</returns>
    /// <exception cref="TooMuchException">It holds more than is read.</exception>
    public static ImmutableArray<OriginalFile> Read(OriginalFile file, WebArchive archive, PageChoice choice, Diagnostics diagnostics, out OfferedPages? offered)
    {
        offered = null;
        var index = ArchiveIndex.Read(archive);
        // What the archive lists are its pages; what else is HTML in it are frames.
        var listed = index.Pages.Where(page => archive.Titles.ContainsKey(page.Address)).ToImmutableArray();
        var pages = listed.IsEmpty ? index.Pages : listed;
        if (index.Pages.IsEmpty) return Refuse(Rules.NothingToImport, "there is no web page in this archive" + (index.Fault is { } fault ? $": {fault}" : index.Revisits.IsEmpty ? "" : $", but only that {Counted.Of(index.Revisits.Count, "page was", "pages were")} the same as before, as {index.Revisits.Keys.Min(StringComparer.Ordinal)}; import the archive that was made then"));
        var notes = Notes(index, index.Pages.Length - pages.Length);
        if (choice.Address is { } wanted)
        {
            var trail = new List<Finding>();
            if (Find(wanted, index, trail) is not { } found) return Refuse(Rules.NothingToImport, $"there is no page “{wanted}” in this archive{(index.Revisits.ContainsKey(wanted) ? ", but only that it was the same as before; it is kept in another file" : "")}; without --page, its pages are listed");
            return Extract(file, archive, [found], [.. trail, .. notes.Where(note => trail.All(step => step.What != note.What))], diagnostics);
        }
        if (pages.Length == 1 || choice.IsAll) return Extract(file, archive, pages, notes, diagnostics);
        offered = new OfferedPages(file.Path, [.. pages.Select(page => (page.Address, archive.Titles.GetValueOrDefault(page.Address, "")))]);
        return Refuse(Rules.NotRecognised, $"this web archive holds {pages.Length} pages; name one with --page ADDRESS, or import all with --all-pages");

        ImmutableArray<OriginalFile> Refuse(Rule rule, string message)
        {
            diagnostics.Add(rule, file.Path, Position.Start, message);
            return [];
        }
    }

    private static ArchivedPage? Find(string address, ArchiveIndex index, List<Finding> trail)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if ((index.Pages.FirstOrDefault(page => page.Address == address) ?? index.Pages.FirstOrDefault(page => Bare(page.Address) == Bare(address))) is { } found) return found;
            var next = index.Redirects.FirstOrDefault(redirect => Bare(redirect.Key) == Bare(address)).Value;
            if (next is not null) trail.Add(new Finding(0, $"redirect: {address} → {next}", Outcome.Inferred));
            else if (index.Revisits.GetValueOrDefault(address) is { } revisit)
            {
                next = index.Pages.FirstOrDefault(page => page.Id is not null && page.Id == revisit.Id)?.Address ?? revisit.Address;
                trail.Add(new Finding(0, $"{address}: it was the same as {next}", Outcome.Inferred));
            }
            if (next is null) return null;
            address = next;
        }
        return null;
    }

    // As people copy it: without the scheme, or the slash at its end.
    private static string Bare(string address) => (address.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme ? address[(scheme + 3)..] : address).Split('#', 2)[0].TrimEnd('/');

    private static ImmutableArray<OriginalFile> Extract(OriginalFile file, WebArchive archive, ImmutableArray<ArchivedPage> pages, ImmutableArray<Finding> notes, Diagnostics diagnostics)
    {
        var wanted = pages.ToDictionary(page => (page.File, page.Record));
        var found = new Dictionary<ArchivedPage, OriginalFile>();
        var total = 0L;
        for (var number = 0; number < archive.Files.Length; number++)
        {
            var here = number;
            if (!pages.Any(page => page.File == here)) continue;
            using var stream = archive.Files[number]();
            foreach (var record in new WarcReader(stream).Read((record, _) => wanted.ContainsKey((here, record)) ? MostSent : 0))
            {
                if (!wanted.TryGetValue((here, record.Number), out var page) || Page(file, archive.Format, page, record, diagnostics) is not { } original) continue;
                total += original.Text.Length;
                if (total > MostOfAll) throw new TooMuchException(Position.Start, "the pages of this archive are too many to import together; name one with --page ADDRESS", Rules.TooLarge);
                found[page] = original;
            }
        }
        var files = pages.Where(found.ContainsKey).Select(page => found[page]).ToArray();
        // What is to be said of the archive is said with the first of its pages.
        return [.. files.Select((original, at) => at > 0 ? original : original with { Saved = original.Saved! with { Notes = [.. original.Saved.Notes, .. notes] } })];
    }

    private static OriginalFile? Page(OriginalFile file, string format, ArchivedPage page, WarcRecord record, Diagnostics diagnostics)
    {
        var path = $"{file.Path} ({page.Address})";
        try
        {
            var answer = record.IsHttp ? HttpAnswer.Read(record.Body) : null;
            var bytes = answer?.Body(MostOfPage) ?? record.Body;
            var text = TextEncodings.OfPage(bytes, (answer?.Head ?? record.Head).Charset, out var note);
            var notes = ImmutableArray.CreateBuilder<Finding>();
            if (note is not null) notes.Add(new Finding(0, note, Outcome.Unsure));
            if (page.Captures > 1) notes.Add(new Finding(0, $"{page.Captures} captures of this address; this is the last, of {page.Time}", Outcome.Inferred));
            var saved = new SavedPage(format, page.Address, PageDates.Day(page.Time) as EdtfDate, null, notes.ToImmutable());
            return new OriginalFile(path, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{page.Address}\n{text}")))) { Saved = saved };
        }
        catch (Exception fault) when (fault is InvalidDataException or TooMuchException)
        {
            diagnostics.Add(fault is TooMuchException ? Rules.TooLarge : Rules.NotRecognised, path, Position.Start, fault is TooMuchException ? fault.Message : $"this page cannot be unpacked: {fault.Message}");
            return null;
        }
    }

    private static ImmutableArray<Finding> Notes(ArchiveIndex index, int frames)
    {
        var notes = ImmutableArray.CreateBuilder<Finding>();
        if (index.Fault is { } fault) notes.Add(new Finding(0, $"the archive from some place on: {fault}", Outcome.LeftOut));
        foreach (var (from, to) in index.Redirects.OrderBy(redirect => redirect.Key, StringComparer.Ordinal).Take(MostNamed)) notes.Add(new Finding(0, $"redirect: {from} → {to}", Outcome.LeftOut));
        if (index.Redirects.Count > MostNamed) notes.Add(new Finding(0, $"{index.Redirects.Count - MostNamed} more redirects", Outcome.LeftOut));
        foreach (var (address, revisit) in index.Revisits.OrderBy(revisit => revisit.Key, StringComparer.Ordinal).Take(MostNamed))
            notes.Add(new Finding(0, $"{address}: asked for again at {revisit.Time}, it was the same{(revisit.Of is { } of ? $" as at {of}" : "")}", Outcome.LeftOut));
        if (index.Revisits.Count > MostNamed) notes.Add(new Finding(0, $"{index.Revisits.Count - MostNamed} more addresses that were asked for again", Outcome.LeftOut));
        if (frames > 0) notes.Add(new Finding(0, Counted.Of(frames, "frame"), Outcome.LeftOut));
        if (index.Others > 0) notes.Add(new Finding(0, $"{Counted.Of(index.Others, "answer is", "answers are")} no page: pictures, scripts, errors", Outcome.LeftOut));
        return notes.ToImmutable();
    }
}

/// <summary>Which pages of a web archive are wanted.</summary>
/// <param name="Address">Of one; null for the only one there is.</param>
internal sealed record PageChoice(string? Address, bool IsAll);

/// <summary>The pages of an archive, of which none was chosen.</summary>
/// <param name="Path">Of the archive.</param>
/// <param name="Pages">Titles are empty where the archive names none.</param>
internal sealed record OfferedPages(string Path, ImmutableArray<(string Address, string Title)> Pages);
