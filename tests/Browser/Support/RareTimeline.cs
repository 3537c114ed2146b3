using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests.Support;

/// <summary>Texts that no layout expects: words without end, markup that must stay text, and nothing at all.</summary>
internal static class RareTimeline
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }} & \u202egnp.exe\u202c";

    private static readonly string Endless = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 10));

    public static readonly (string Path, string Text)[] Files =
    [
        ("site.yml", $"title: '{Markup}'\ndescription: '{Endless}'\n"),
        Entry("bare", "1700"),
        Entry("endless", "-0499/1852-11-27", $"""
            title: {Endless}
            summary: {Endless}
            people: [{Endless}]
            places: [{Endless}]
            tags: [{Endless}]
            quotes: [{"{"}by: {Endless}, said: {Endless}, in: endless{"}"}, {"{"}by: {Endless}, said: {Endless}s and more, in: markup{"}"}]
            disputed: [{"{"}point: {Endless}, accounts: [{"{"}says: {Endless}, in: endless{"}"}, {"{"}says: '{Markup}', in: markup{"}"}]{"}"}]
            corrections: [{"{"}date: 1851, note: {Endless}{"}"}]
            """, $"{Endless} `{Endless}` <https://example.org/{Endless}> [@endless, {Endless}]\n\n    {Endless}\n\n| {Endless} | b | c | d |\n|---|---|---|---|\n| a | {Endless} | c | {Endless} |\n\n{{=={Endless}==}}{{>>caveat: {Endless}<<}}"),
        Entry("markup", "1750?", $"title: '{Markup}'\nsummary: '{Markup}'\npeople: ['{Markup}']", $"{Markup} [[entries/endless]] [@markup]"),
        Source("endless", "1801", $"title: {Endless}\npublisher: {Endless}\nbyline: [{Endless}]\nurl: https://example.org/{Endless}\nreliability: {Endless}"),
        Source("markup", "", $"title: '{Markup}'\npublisher: '{Markup}'"),
        Document("pages", "endless", $"title: {Endless}", Endless),
    ];
}
