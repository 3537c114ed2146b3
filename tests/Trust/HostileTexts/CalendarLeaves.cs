using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace Annals.TrustTests.HostileTexts;

/// <summary>A calendar as Ical.Net reads it, and its lines as RFC 5545 wants them.</summary>
internal static class CalendarLeaves
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<Leaf> Of(byte[] bytes)
    {
        AssertFolded(bytes);
        var calendar = Assert.Single(CalendarCollection.Load(Utf8.GetString(bytes)));
        return [.. Below("", calendar)];
    }

    private static IEnumerable<Leaf> Below(string above, ICalendarComponent component)
    {
        var path = $"{above}/{component.Name}";
        foreach (var property in component.Properties)
        {
            foreach (var value in property.Values.Cast<object?>().SelectMany(value => value is IEnumerable<string> several ? several : (IEnumerable<object?>)[value])) yield return new Leaf("calendar", $"{path}.{property.Name}({string.Join(", ", property.Parameters.Select(each => each.Name))})", value?.ToString() ?? "");
        }
        foreach (var child in component.Children.OfType<ICalendarComponent>())
            foreach (var leaf in Below(path, child)) yield return leaf;
    }

    // Section 3.1: lines end with CR LF and have at most 75 octets; here none is cut within a letter either, as some readers need.
    private static void AssertFolded(byte[] bytes)
    {
        var lines = Utf8.GetString(bytes).Split("\r\n");
        Assert.Equal("", lines[^1]);
        var rest = bytes.AsSpan();
        while (rest.IndexOf("\r\n"u8) is >= 0 and var end)
        {
            Assert.InRange(end, 1, 75);
            Assert.DoesNotContain(Utf8.GetString(rest[..end]), sign => char.IsControl(sign) && sign != '\t');
            rest = rest[(end + 2)..];
        }
        Assert.Equal(0, rest.Length);
    }
}
