using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests.Support;

/// <summary>The small timeline that uses everything there is, in Arabic, so that its pages run from right to left.</summary>
internal static class ArabicTimeline
{
    public static readonly (string Path, string Text)[] Files =
    [
        .. FullSite.Files.Where(file => file.Path != "site.yml"),
        ("site.yml", """
            title: خط زمني كامل
            description: واحد من كل شيء.
            language: ar
            periods:
              - {title: الآلة, date: 1833/1843, summary: من رؤيتها أول مرة إلى الملاحظات.}
            """),
        Entry("bridge", "1840-03-05", """
            title: احترق الجسر
            summary: كان كل شيء في مكانه، إلا الجسر.
            people: [أحمد علي, Ada Lovelace]
            places: [لندن]
            tags: [حريق]
            quotes:
              - {by: أحمد علي, said: أغلقنا الجسر خلال أربع دقائق, in: letter}
              - {by: أحمد علي, said: أغلقنا الجسر خلال خمس دقائق, in: notes-a}
            """, "أُغلق الجسر يوم الخميس [@letter, p. 2]. {==كل شيء==}{>>context: بحسب [[notes|الملاحظات]].<<} انتهى."),
    ];
}
