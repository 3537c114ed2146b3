using System.Buffers;

namespace Annals.Render.Search;

/// <summary>A list whose memory is given back for the next one, since there are many and each is large.</summary>
internal sealed class PooledList<T>(int capacity) : IDisposable
    where T : struct
{
    private T[] _rented = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public Span<T> Span => _rented.AsSpan(0, Count);

    public void Add(T value)
    {
        if (Count == _rented.Length) Grow();
        _rented[Count++] = value;
    }

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_rented);
        _rented = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(2 * Count);
        Span.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_rented);
        _rented = larger;
    }
}
