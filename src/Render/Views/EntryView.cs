using System.Collections.Immutable;
using System.Globalization;
using Annals.Formats.Citations;
using Annals.Formats.Embeds;
using Annals.Parse.Documents;
using Annals.Publishing;
using Annals.Publishing.Recordings;
using Annals.Templates;
using Annals.Text;
using Annals.Timelines;
using Scriban.Runtime;

namespace Annals.Render.Views;

/// <summary><c>entry</c> on an entry's page.</summary>
internal static class EntryView
{
    private static readonly ViewMembers<(Image File, PictureWords Words, string Language)> Image = new()
    {
        { "url", (image, page) => page.Addresses.File(page.Site.Pictures.Plain(image.File.Source)) },
        // Addresses of its versions, each with its width; null where it has one.
        { "srcset", (image, page) => ImageAttributes.Candidates(image.File.Source, page) },
        { "width", (image, page) => ImageAttributes.Size(image.File.Source, page)?.Width.ToString(CultureInfo.InvariantCulture) },
        { "height", (image, page) => ImageAttributes.Size(image.File.Source, page)?.Height.ToString(CultureInfo.InvariantCulture) },
        // The file as wide as it is; null where its author does not publish that.
        { "original", (image, page) => image.File.IsPublishedWhole ? page.Addresses.File(image.File.Source) : null },
        { "alt", (image, _) => image.Words.Alt },
        { "caption", (image, _) => ScriptLists.OrNull(image.Words.Caption) },
        { "credit", (image, _) => ScriptLists.OrNull(image.Words.Credit) },
        { "licence", (image, _) => ScriptLists.OrNull(image.Words.Licence) },
        { "source", (image, _) => ScriptLists.OrNull(image.Words.Origin) },
        { "figcaption", (image, page) => PictureCaption.Of(image.Words, LanguageAttributes.Of(image.Language, page.Site), page) },
    };

    private static readonly ViewMembers<(string Folder, ImmutableArray<Subject> Subjects)> SubjectGroup = new()
    {
        { "folder", (group, _) => group.Folder },
        { "title", (group, page) => page.Site.Phrases.Text("kinds." + group.Folder) },
        { "subjects", (group, page) => ScriptLists.Of(group.Subjects, subject => SubjectView.Link.Of(subject, page)) },
    };

    public static readonly ViewMembers<Entry> Members = new()
    {
        { "title", (entry, _) => entry.Title },
        // Attributes for words of the author in another language, and for the interface's words within them.
        { "lang", (entry, page) => LanguageAttributes.Of(entry.Language, page.Site) },
        { "summary", (entry, _) => ScriptLists.OrNull(entry.Summary) },
        { "date", (entry, page) => page.Site.Label(entry) },
        { "datetime", (entry, _) => entry.When.HtmlDateTime },
        { "edtf", (entry, _) => entry.When.ToString() },
        { "is_uncertain", (entry, _) => entry.When.IsQualified },
        { "is_draft", (entry, _) => entry.Document.Head.IsDraft },
        { "image", (entry, page) => entry.Document.Image is { } image ? Shown(image, entry, page) : null },
        { "gallery", (entry, page) => ScriptLists.Of(entry.Document.Gallery, image => Shown(image, entry, page)) },
        { "media", (entry, page) => entry.Document.Media is { } media ? MediaView.Members.Of(media, page) : null },
        { "player", (entry, page) => entry.Document.Recording is { } recording ? new HtmlWriting(html => PlayerHtml.Write(html, Player.Of(recording, entry, page), page)) : null },
        { "body", (entry, page) => PageBodyWriter.Of(entry.Text.Body, page, entry.Language) },
        { "subjects", (entry, page) => Subjects(entry, page) },
        { "quotes", (entry, page) => ScriptLists.Of(entry.Quotes, quote => QuotationView.Members.Of((quote, entry.Text), page)) },
        { "statements", (entry, page) => ScriptLists.Of(entry.Statements, statement => StatementView.Members.Of((statement, entry.Text), page)) },
        { "disputed", (entry, page) => ScriptLists.Of(entry.Disputed, dispute => DisputeView.Members.Of((dispute, entry.Text), page)) },
        { "corrections", (entry, page) => ScriptLists.Of(EntryCorrection.Of(entry), change => CorrectionView.Members.Of(change, page)) },
        { "references", (entry, page) => ReferenceView.ListOf(entry.Text, page) },
        { "related", (entry, page) => ScriptLists.Of(page.Site.Timeline.Related.To(entry.Index).Select(relation => RelationView.Members.Of(relation, page))) },
        { "cite", (entry, page) => CiteView.Members.Of(Citable.Of(entry, page.Site.Timeline.Settings), page) },
        { "sources", (entry, page) => ScriptLists.Of(entry.Text.Sources, source => SharedMarkup.SourceLink(page.Site.Timeline.Sources[source], page)) },
        { "embed", (entry, page) => EmbedView.Of(Embed.Of(entry, page.Site.Timeline.Settings), page) },
        { "edit_url", (entry, page) => EditAddress.Of(page.Site.Timeline.Settings, entry.Document.Head.Path) },
        { "earlier", (entry, page) => Neighbour(entry.Index - 1, page) },
        { "later", (entry, page) => Neighbour(entry.Index + 1, page) },
        { "chains", (entry, page) => ScriptLists.Of(entry.Subjects.RemoveAll(IsAlone), appearance => ChainView.Members.Of(appearance, page)) },
        { "periods", (entry, page) => ScriptLists.Of(PeriodsOf(entry, page).Select(period => PeriodView.Link.Of(period, page))) },
    };

    private static RecordView<(Image File, PictureWords Words, string Language)> Shown(Image image, Entry entry, ViewScope page) =>
        Image.Of((image, page.Site.Timeline.WordsOf(image), entry.Language), page);

    // The subjects of one kind stand together already.
    private static ScriptArray? Subjects(Entry entry, ViewScope page)
    {
        if (entry.Subjects.IsEmpty) return null;
        var subjects = ImmutableArray.CreateRange(entry.Subjects, appearance => page.Site.Timeline.Subjects[appearance.Subject]);
        var groups = new ScriptArray(4);
        for (int start = 0, end; start < subjects.Length; start = end)
        {
            var folder = subjects[start].Permalink.Folder;
            for (end = start + 1; end < subjects.Length && subjects[end].Permalink.Folder == folder;) end++;
            groups.Add(SubjectGroup.Of((folder, subjects.Slice(start, end - start)), page));
        }
        return groups;
    }

    private static RecordView<Moment>? Neighbour(int index, ViewScope page)
    {
        var entries = page.Site.Timeline.Entries;
        return index >= 0 && index < entries.Length ? MomentView.Of(entries[index], page) : null;
    }

    private static bool IsAlone(Appearance appearance) => appearance is { Earlier: null, Later: null };

    private static IEnumerable<Period> PeriodsOf(Entry entry, ViewScope page) =>
        entry.TimelineIndex is { } place ? page.Site.Periods.Around(place) : [];
}

/// <summary>The entries before and after this one about the same subject.</summary>
internal static class ChainView
{
    public static readonly ViewMembers<Appearance> Members = new()
    {
        { "subject", (appearance, page) => SharedMarkup.Link(page.Site.Timeline.Subjects[appearance.Subject], page) },
        { "earlier", (appearance, page) => appearance.Earlier is { } entry ? SharedMarkup.Earlier(page.Site.Timeline.Entries[entry], page) : null },
        { "later", (appearance, page) => appearance.Later is { } entry ? SharedMarkup.Later(page.Site.Timeline.Entries[entry], page) : null },
    };
}

/// <summary>How to cite what a page is about, in three forms.</summary>
internal static class CiteView
{
    public static readonly ViewMembers<Citable> Members = new()
    {
        { "text", (cited, page) => PlainCitation.Write(cited, page.Theme.CitationWords) },
        { "bibtex", (cited, page) => new TextWriting(text => BibTex.Write(text, cited, page.Theme.CitationWords)) },
        { "csl", (cited, page) => new TextWriting(text => CslJson.Write(text, [cited], page.Theme.CitationWords)) },
    };
}

/// <summary><c>entry.media</c>: something elsewhere, of which a page shows the words alone.</summary>
internal static class MediaView
{
    public static readonly ViewMembers<Media> Members = new()
    {
        { "url", (media, _) => media.Url },
        { "title", (media, _) => WebHost.TitleOf(media) },
        { "description", (media, _) => media.Caption.Length > 0 ? ScriptLists.OrNull(media.Alt) : null },
        { "credit", (media, _) => ScriptLists.OrNull(media.Credit) },
        { "host", (media, _) => WebHost.Of(media.Url) },
    };
}
