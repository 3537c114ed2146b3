using System.Runtime.CompilerServices;

namespace Annals.Text.Characters;

/// <summary>Something that is known of some characters, by code point; it is filled once and then only read.</summary>
internal sealed class CharacterMap<T>
{
    private const int PageBits = 8;

    private readonly T?[]?[] _pages = new T?[0x110000 >> PageBits][];

    /// <summary>Nothing for a character of which nothing is known.</summary>
    public T? this[int code]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _pages[code >> PageBits] is { } page ? page[code & ((1 << PageBits) - 1)] : default;
        set => (_pages[code >> PageBits] ??= new T[1 << PageBits])[code & ((1 << PageBits) - 1)] = value;
    }
}
