using System.Globalization;
using Annals.Disk;
using Annals.Import.Drafts;
using Annals.Read;
using Annals.Text;

namespace Annals.Import.Mapped.Vaults;

/// <summary>The pictures of a vault that its notes show, and where each is copied to.</summary>
internal sealed class VaultPictures
{
    // In bytes. What is longer is no picture for a page.
    private const long Most = 64_000_000;

    private readonly ExistingInput _existing;
    private readonly HashSet<string> _media;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<(OriginalFolder Folder, string Picture), string?> _copies = [];
    private readonly Dictionary<OriginalFolder, ILookup<string, string>> _byName = new(ReferenceEqualityComparer.Instance);
    private readonly List<Draft> _new = [];

    public VaultPictures(ExistingInput existing)
    {
        _existing = existing;
        _media = [.. existing.Media];
        // Two names that differ in their case alone are one file on some systems.
        _taken = new(existing.Media, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What the input has, and what is copied there.</summary>
    public IReadOnlySet<string> Media => _media;

    /// <summary>Finds a picture as Obsidian does: by its path from the vault, by its path from the note, or else by its name, wherever it stands.</summary>
    /// <returns>As <c>media/x.png</c>; null where there is none, or it is too long.</returns>
    public string? Find(OriginalFile note, string address)
    {
        if (note.Folder is not { } folder || !OriginalFolder.IsPicture(address)) return null;
        if (!_byName.TryGetValue(folder, out var byName)) _byName[folder] = byName = folder.Pictures.ToLookup(picture => Path.GetFileName(picture).ToLowerInvariant());
        var same = byName[address[(address.LastIndexOf('/') + 1)..].ToLowerInvariant()].OrderBy(picture => picture.Length).ThenBy(picture => picture, StringComparer.Ordinal).ToArray();
        var below = folder.Below(note);
        var beside = Joined(below[..(below.LastIndexOf('/') + 1)], address);
        var found = Array.Find(same, picture => picture.Equals(address.TrimStart('/'), StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(same, picture => picture.Equals(beside, StringComparison.OrdinalIgnoreCase))
            ?? same.FirstOrDefault();
        if (found is null) return null;
        if (!_copies.TryGetValue((folder, found), out var copy)) _copies[(folder, found)] = copy = Copy(Path.Combine(folder.Path, found));
        return copy;
    }

    /// <summary>The copies that have been found since it was asked last.</summary>
    public IEnumerable<Draft> TakeNew()
    {
        Draft[] taken = [.. _new];
        _new.Clear();
        return taken;
    }

    private string? Copy(string path)
    {
        var stem = Slug.Of(Path.GetFileNameWithoutExtension(path)) is { Length: > 0 and <= 80 } slug ? slug : "picture";
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (FileStamp.Of(path).Length is <= 0 or > Most) return null;
        for (var number = 1; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{InputFolders.Media}/{stem}{(number > 1 ? $"-{number}" : "")}{ending}");
            if (_existing.Media.Contains(name) && IsSame(path, Path.Combine(_existing.Input, name))) return name;
            if (!_taken.Add(name) || Path.Exists(Path.Combine(_existing.Input, name))) continue;
            _media.Add(name);
            _new.Add(new Draft(name, "") { CopyOf = path });
            return name;
        }
    }

    private static bool IsSame(string one, string other) =>
        FileStamp.Of(one).Length == FileStamp.Of(other).Length && FileBytes.Read(one, Most).AsSpan().SequenceEqual(FileBytes.Read(other, Most));

    // "../a/x.png" from the folder "notes/": only to be compared, and never opened.
    private static string Joined(string folder, string address)
    {
        var parts = new List<string>();
        foreach (var part in (folder + address).Split('/'))
            if (part is ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".." or "")) parts.Add(part);
        return string.Join('/', parts);
    }
}
