using System.Globalization;

namespace Annals.Read;

/// <summary>A file has more bytes than are read of its sort.</summary>
internal sealed class FileTooLongException(long length, long most) : IOException(string.Create(
    CultureInfo.InvariantCulture,
    $"this file has {length / 1e6:0.#} MB, more than the {most / 1_000_000} MB that are read; divide it"));
