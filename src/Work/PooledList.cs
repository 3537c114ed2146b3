using System.Buffers;

namespace Annals.Work;

/// <summary>A list whose array comes from the pool and returns to it: for lists that are many and short-lived.</summary>
public sealed class PooledList<T>(int capacity) : IBufferWriter<T>, IDisposable
    where T : struct
{
    private T[] _rented = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public Span<T> Span => _rented.AsSpan(0, Count);

    public ReadOnlyMemory<T> Memory => _rented.AsMemory(0, Count);

    public void Add(T value)
    {
        if (Count == _rented.Length) Grow(1);
        _rented[Count++] = value;
    }

    public void Clear() => Count = 0;

    public void Advance(int count) => Count += count;

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        if (_rented.Length - Count < Math.Max(sizeHint, 1)) Grow(sizeHint);
        return _rented.AsMemory(Count);
    }

    public Span<T> GetSpan(int sizeHint = 0)
    {
        if (_rented.Length - Count < Math.Max(sizeHint, 1)) Grow(sizeHint);
        return _rented.AsSpan(Count);
    }

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_rented);
        _rented = [];
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(2 * Count, Count + more));
        Span.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_rented);
        _rented = larger;
    }
}
