namespace Annals.TraceToProfile;

/// <summary>What was counted in a method, record by record: where, of what kind, and the numbers, types or methods themselves.</summary>
internal static class CountReader
{
    private const int Types = 3, Methods = 4;

    /// <summary>Unpacks; every number is given as the difference to the one of its sort before.</summary>
    public static IEnumerable<Count> Read(byte[] packed)
    {
        using var numbers = PackedNumbers.Read(packed).GetEnumerator();
        int at = 0, kind = 0, length = 0, other = 0;
        long lastNumber = 0, lastType = 0, lastMethod = 0;
        while (numbers.MoveNext())
        {
            var changed = numbers.Current;
            at += Changed(1);
            kind += Changed(2);
            length += Changed(4);
            other += Changed(8);
            if (kind == 0)
                yield break;
            var sort = kind & 0xF;
            var of = sort switch { Types => CountOf.Types, Methods => CountOf.Methods, _ => CountOf.Runs };
            var values = new long[sort == 0 ? 0 : length];
            for (var i = 0; i < values.Length; i++)
            {
                var difference = Next();
                values[i] = of switch
                {
                    CountOf.Types => lastType += difference,
                    CountOf.Methods => lastMethod += difference,
                    _ => lastNumber += difference,
                };
            }
            yield return new Count(at, kind, length, other, of, values);

            int Changed(int bit) => (changed & bit) == 0 ? 0 : (int)Next();
        }

        long Next() => numbers.MoveNext() ? numbers.Current : throw new InvalidDataException("What was counted ends too soon.");
    }
}
