using Annals.Disk;
using Annals.Read;

namespace Annals.Preview;

/// <summary>A document and the state of its two files.</summary>
internal readonly record struct DocumentStamp(DocumentFile File, FileStamp Markdown, FileStamp Words)
{
    public static DocumentStamp Of(DocumentFile file)
    {
        var (markdown, words) = file.Stamps();
        return new DocumentStamp(file, markdown, words);
    }

    public bool IsAmong(IReadOnlySet<string> paths) => paths.Contains(File.Markdown) || (File.Words is { } words && paths.Contains(words));
}
