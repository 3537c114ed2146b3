using System.Globalization;
using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>Many short clippings, of which each becomes a source, its words and an entry.</summary>
internal static class ManyClippings
{
    /// <returns>Their names.</returns>
    public static string[] Write(TemporaryFolder folder, int count)
    {
        string[] names = [.. Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number:00}.txt"))];
        for (var number = 1; number <= count; number++)
            folder.Write(names[number - 1], string.Create(CultureInfo.InvariantCulture, $"""
                date 2021-{(number % 12) + 1:00}-{(number % 28) + 1:00}

                Fair number {number} is told of

                By Mara Quill

                The lantern fair number {number} was opened on 5 June {1900 + number}, said nobody but the trust itself.
                """));
        return names;
    }
}
