using System.Globalization;

namespace Annals.Disk;

/// <summary>A file has more bytes than are read of its sort.</summary>
internal sealed class FileTooLongException : IOException
{
    public FileTooLongException(long length, long most)
        : base(string.Create(CultureInfo.InvariantCulture, $"this file has {length / 1e6:0.#} MB, more than the {most / 1_000_000} MB that are read; divide it"))
    {
    }

    /// <summary>How many it has is not known: it is a pipe, or still being written.</summary>
    public FileTooLongException(long most)
        : base(string.Create(CultureInfo.InvariantCulture, $"this has more than the {most / 1_000_000} MB that are read; divide it"))
    {
    }
}
