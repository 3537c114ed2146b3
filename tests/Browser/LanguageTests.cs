using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Microsoft.Playwright;
using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests;

/// <summary>Interfaces in other languages, and words in another than the interface's.</summary>
public sealed class LanguageTests(Sites sites)
{
    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ja")]
    public async Task Pages_in_this_language_open_without_a_fault_fit_and_have_no_violation(string language)
    {
        foreach (var address in new[] { "", "?kind=event", "entries/notes/" })
            await sites.In(language).Read(address, Viewer.Narrow, async visit =>
            {
                Assert.Equal(language, await visit.Ask<string>("document.documentElement.lang"));
                if (address.StartsWith('?')) await visit.Page.Locator(".filter .list .moment").First.WaitForAsync();
                Assert.True(await visit.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
                Assert.Empty(await Axe.Violations(visit.Page));
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                Assert.Empty(await Axe.Violations(visit.Page));
            });
    }

    [Fact]
    public async Task An_entry_in_another_language_runs_its_own_way_on_its_page_and_in_lists()
    {
        using var timeline = TestSite.Built(
            Entry("fire", "1850-03-05", "title: الحريق\nsummary: احترق المستودع.\nlanguage: ar\npeople: [Ada]", "كل شيء احترق."), Entry("after", "1851", "people: [Ada]"));
        using var site = sites.Own(timeline);
        await site.Read("entries/fire/", Viewer.Narrow, async visit =>
        {
            Assert.Equal(["rtl", "rtl", "rtl", "ltr", "ltr"], await Directions(visit, "h1", ".lede", ".prose p", ".dateline", ".facts dd"));
            Assert.Empty(await Axe.Violations(visit.Page));
            foreach (var address in new[] { "", "people/ada/", "?kind=event" })
            {
                await visit.Open(address);
                var list = address.StartsWith('?') ? ".filter .list " : "";
                await visit.Page.Locator(list + ".moment").First.WaitForAsync();
                Assert.Equal(["rtl", "rtl", "ltr"], await Directions(visit, list + "a:lang(ar)", list + ".summary:lang(ar)", list + ".when"));
            }
        });
    }

    [Fact]
    public async Task From_right_to_left_names_of_another_script_stand_in_the_order_in_which_they_are_read()
    {
        using var timeline = TestSite.Built(
            ("site.yml", "title: خط زمني\nlanguage: ar\n"),
            Entry("fire", "1850-03-05", "", "نص [@letter, p. 3]."),
            Source("letter", "1850-03-02", "title: A letter\nbyline: [Ada Lovelace, Charles Babbage, A clerk]\npublisher: The Post"));
        using var site = sites.Own(timeline);
        foreach (var (address, place) in new[] { ("entries/fire/", ".references li"), ("", "main > .group .byline") })
            await site.Read(address, new Viewer(), async visit => Assert.Empty(await visit.Ask<string[]>($$"""
                (() => {
                  const found = [];
                  const texts = document.createTreeWalker(document.querySelector('{{place}}'), NodeFilter.SHOW_TEXT);
                  for (let text = texts.nextNode(); text; text = texts.nextNode())
                    for (const word of ['Ada Lovelace', 'Charles Babbage', 'A clerk', 'The Post', '2', 'p.\u00A03']) {
                      const at = text.data.indexOf(word);
                      const range = document.createRange();
                      range.setStart(text, Math.max(at, 0));
                      range.setEnd(text, Math.max(at, 0) + (at < 0 ? 0 : word.length));
                      if (at >= 0) found.push({ word, left: range.getBoundingClientRect().left, line: Math.round(range.getBoundingClientRect().top / 12) });
                    }
                  if (found.length < 4) return ['not all are there'];
                  return found.filter((one, i) => i > 0 && one.line === found[i - 1].line && one.left >= found[i - 1].left).map(one => `${one.word} in ${JSON.stringify(found)}`);
                })()
                """)));
    }

    private static async Task<string[]> Directions(Visit visit, params string[] places)
    {
        var all = new List<string>();
        foreach (var place in places) all.Add(await visit.Page.Locator(place).First.EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        return [.. all];
    }
}
