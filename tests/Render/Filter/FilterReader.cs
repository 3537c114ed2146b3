using System.Collections.Immutable;
using System.Text.Json;
using Annals.Dates;
using Annals.Tests.Support;

namespace Annals.Tests.Render.Filter;

/// <summary>Reads the files of the filter by the description of their form, as the script does, with no code of the program's but the calendar.</summary>
internal sealed class FilterReader
{
    private readonly byte[] _bytes;
    private int _at;

    public FilterReader(TestSite site)
    {
        using var json = JsonDocument.Parse(site.Text("filter/names.json"));
        Names = json.RootElement.Clone();
        Index = Names.GetProperty("index").GetString()!;
        Subjects = [.. Names.GetProperty("subjects").EnumerateArray().Select(subject => subject[0].GetString()!)];
        _bytes = File.ReadAllBytes(Path.Combine(site.OutputFolder, "filter/moments.bin"));
        var count = Names.GetProperty("moments").GetInt32();
        Flags = [.. _bytes[..count]];
        _at = count;

        var days = new (long? First, long? Last)[count];
        var placed = 0L;
        var placedAt = new long[count];
        for (var i = 0; i < count; i++)
        {
            if (Has(i, 64)) continue;
            placedAt[i] = placed += Signed();
            days[i] = (Has(i, 4) ? null : placed, Has(i, 8) ? null : placed);
        }
        for (var i = 0; i < count; i++)
            if (!Has(i, 4 | 8 | 16 | 64)) days[i].Last += Signed();
        Days = [.. days.Select(day => (Shown(day.First), Shown(day.Last)))];

        About = [.. Subjects.Select(_ => Ascending())];
        var sets = ImmutableDictionary.CreateBuilder<int, ImmutableArray<(string First, string Last)>>();
        foreach (var place in Ascending()) sets[place] = [.. Enumerable.Range(0, (int)Number()).Select(_ => Stretch(placedAt[place]))];
        Sets = sets.ToImmutable();
        Assert.Equal(_bytes.Length, _at);
    }

    public JsonElement Names { get; }

    public string Index { get; }

    /// <summary>As in <c>people/ada</c>, in the order of their numbers.</summary>
    public ImmutableArray<string> Subjects { get; }

    public ImmutableArray<byte> Flags { get; }

    /// <summary>Of each moment the first and the last day; a hyphen where it is open.</summary>
    public ImmutableArray<(string First, string Last)> Days { get; }

    /// <summary>For each subject the moments that have to do with it.</summary>
    public ImmutableArray<ImmutableArray<int>> About { get; }

    public bool Has(int moment, int flags) => (Flags[moment] & flags) != 0;

    /// <summary>The stretches of days of moments that are a set of days.</summary>
    public ImmutableDictionary<int, ImmutableArray<(string First, string Last)>> Sets { get; }

    private (string, string) Stretch(long anchor)
    {
        var flags = _bytes[_at++];
        var first = anchor + Signed();
        var last = (flags & (4 | 8 | 16)) != 0 ? first : first + Signed();
        return ((flags & 4) != 0 ? "-" : Shown(first), (flags & 8) != 0 ? "-" : Shown(last));
    }

    private static string Shown(long? day) => day is { } known ? Day.FromNumber(known).ToString() : "-";

    private ImmutableArray<int> Ascending()
    {
        var value = 0;
        return [.. Enumerable.Range(0, (int)Number()).Select(_ => value += (int)Number())];
    }

    private long Signed() => Number() is var folded && folded % 2 == 1 ? -(folded + 1) / 2 : folded / 2;

    private long Number()
    {
        var value = 0L;
        for (var by = 1L; ; by *= 128)
        {
            var next = _bytes[_at++];
            value += (next & 0x7F) * by;
            if (next < 0x80) return value;
        }
    }
}
