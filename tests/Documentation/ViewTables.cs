using System.Collections.Immutable;
using System.Reflection;
using Annals.Formats;
using Annals.Formats.Embeds;
using Annals.Parse.Prose;
using Annals.Publishing;
using Annals.Render.Search;
using Annals.Render.Views;
using Annals.Tests.Support;
using Annals.Text;
using Annals.Timelines;
using Scriban.Parsing;
using Scriban.Runtime;
using SkiaSharp;

namespace Annals.Tests.Documentation;

/// <summary>
/// What templates can ask of each kind of record: the tables of the views by name, as in <c>EntryView.Members</c>, and what their members give,
/// which is found out by asking for all of them on timelines that have everything or next to nothing.
/// </summary>
internal sealed class ViewTables
{
    public const string ListOf = "list of ", Nothing = "nothing";

    private const string Text = "text", Markup = "markup", Number = "number", TrueOrFalse = "true or false";

    private const BindingFlags Own = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Dictionary<object, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<string, ImmutableArray<string>> _members = new(StringComparer.Ordinal);
    private readonly HashSet<(string Table, string Member, string Value)> _values = [];

    private ViewTables()
    {
        Type[] listed = [typeof(Subject), typeof(Period), typeof(PlainPage), typeof(Moment),
            typeof((Entry, Statement)), typeof((Entry, Dispute)), typeof((Entry, EntryCorrection))];
        foreach (var type in typeof(ViewMembers<>).Assembly.GetTypes())
            foreach (var closed in type.ContainsGenericParameters ? type == typeof(NameListView<>) ? listed.Select(of => type.MakeGenericType(of)) : [] : [type])
                foreach (var field in closed.GetFields(Own).Where(field => field.IsStatic && IsTable(field.FieldType))) Add(type, field);
    }

    /// <summary>The members of each table, in its order.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> Members => _members;

    public static ViewTables Read()
    {
        var tables = new ViewTables();
        using var full = TestSite.With([.. FullSite.Files, .. Extra]);
        using (var stripe = new SKBitmap(600, 4))
        using (var png = stripe.Encode(SKEncodedImageFormat.Png, 100)) full.Write("media/wide.png", png.ToArray());
        tables.Ask(full.Build("https://example.org/t", drafts: true));
        tables.Ask(full.Build());
        using var bare = TestSite.With(Markdown.Entry("a", "1901"), Markdown.Source("b"), Markdown.Source("d", "1902"), Markdown.Document("pages", "c"));
        tables.Ask(bare.Build());
        using var empty = TestSite.With();
        tables.Ask(empty.Build());
        return tables;
    }

    /// <summary>What a member gives: kinds of values, or names of tables; and <see cref="Nothing"/> where it may be missing.</summary>
    public IEnumerable<string> ValuesOf(string table, string member) =>
        _values.Where(value => value.Table == table && value.Member == member).Select(value => value.Value);

    // What the small timeline that has everything has not.
    private static IEnumerable<(string Path, string Text)> Extra =>
    [
        ("site.yml", """
            title: A full timeline
            description: One of everything.
            repository: https://example.org/repository
            periods:
              - {title: The engine, date: 1833/1843, summary: From the first sight of it to the notes.}
            """),
        Markdown.Entry("unknown", "XXXX", "media: {url: https://example.org/sound}"),
        Markdown.Source("memo", "", "title: A memo", "After [@letter, p. 3]."),
        Markdown.Document("pages", "sources", "title: Our sources\nsummary: What we read.", "We read [@letter]."),
        Markdown.Words("notes-a", "weaves algebraical patterns just as the loom weaves flowers"),
        Markdown.Entry("film", "1844-01-01/1844-02-03", """
            title: A film
            language: fr
            status: draft
            people: [Ada Lovelace]
            media: {url: "https://example.org/film", caption: A film, credit: A library, alt: A machine turns}
            quotes:
              - {by: Ada Lovelace, said: "weaves algebraical patterns just as the loom", in: notes-a}
              - {by: Ada Lovelace, said: "weaves some algebraical patterns just as a loom", in: avis}
            corrections:
              - {date: "2022", note: The day was wrong.}
            """, "It {==was so==}{>>caveat: Only [[letter|one]].<<}, see [@notes-a] and again [@notes-a]."),
        Markdown.Source("avis", "1844", "title: Un avis\nlanguage: fr\npublisher: Le Monde\nkind: video\narchived: https://example.org/old\naccessed: 2022\nbyline: [Ada]"),
        Markdown.Source("post", "1844", "title: A post\nkind: post\nurl: https://example.org/p\narchived: https://example.org/a"),
        Markdown.Entry("xylo", "1845?", "title: Another\nsummary: One.\npeople: [Ada Lovelace]\nimage: {src: media/size.svg, alt: A square}"),
        Markdown.Entry("yield", "1846", "title: A wide one\nimage: {src: media/wide.png, alt: A stripe, licence: CC0, source: https://example.org/stripe, original: true}\ngallery: [{src: media/size.svg, alt: A square}]"),
        ("media/size.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>"),
    ];

    private void Ask(TestSite built)
    {
        var theme = new ThemeScope(new SiteScope(built.Timeline), new Reporting.Diagnostics());
        var site = theme.Site;
        var timeline = built.Timeline;
        foreach (var address in new[] { "", "entries/film/", "404.html" })
        {
            var page = ViewScope.For(theme, address);
            Ask(SiteView.Members.Of(site, page));
            Ask(PageView.Members.Of(new PageHead("Title", "About it", "kind", 1), page));
            Ask(PageView.Members.Of(new PageHead("Title", "", "kind", 1), page));
            Ask(HomeView.Members.Of(new Home(IsLong: false), page));
            Ask(DataView.Members.Of(DataFormats.All, page));
            Ask(MovedView.Members.Of(new MovedPage("old/", "entries/film/", "Title"), page));
            if (EmbedView.Of(Embed.Of(timeline.Settings), page) is { } embed) Ask(embed);
            foreach (var entry in timeline.Entries)
            {
                Ask(EntryView.Members.Of(entry, page));
                Ask(PrintedView.Members.Of(entry, page));
                Notes(entry.Text.Body, entry.Language, page);
            }
            foreach (var source in timeline.Sources)
            {
                Ask(SourceView.Members.Of(source, page));
                Ask(PrintedView.Members.Of(source, page));
                Ask(MomentView.Of(source, page));
            }
            foreach (var subject in timeline.Subjects) Ask(SubjectView.Members.Of(subject, page));
            foreach (var period in timeline.Periods) Ask(PeriodView.Members.Of(period, page));
            foreach (var plain in timeline.Pages) Ask(PlainPageView.Members.Of(plain, page));
            foreach (var target in site.Navigation.Pages) Ask(LinkView.Members.Of(target, page));
            foreach (var document in SearchDocuments.Of(timeline)) Ask(SearchResultView.Members.Of(document, page));
            Ask(Table<string>("IndexPages.Folder").Of("entries", page));
            Lists([.. timeline.Moments, .. timeline.Sources.Where(source => source.TimelineIndex is null)], page);
            Names(timeline.Subjects, SubjectView.Link, page);
            Names(timeline.Periods, PeriodView.Link, page);
            Names(timeline.Pages, Table<PlainPage>("IndexPages.PlainLink"), page);
            Names(timeline.Moments, PrintedView.Members, page);
            Names(site.Collections.BySpeaker, CollectedView.Statements, page);
            Names(site.Collections.Points, CollectedView.Points, page);
            Names(site.Collections.Changes, CollectedView.Changes, page);
        }
    }

    // A list without rows, a short one, and the second part of a long one.
    private void Lists(ImmutableArray<Moment> moments, ViewScope page)
    {
        Ask(ListingView.Members.Of((Listing.OfMoments([]), 1, ""), page));
        Ask(ListingView.Members.Of((Listing.OfMoments(moments), 1, ""), page));
        if (moments.IsEmpty) return;
        var many = Listing.OfMoments(Enumerable.Range(0, 3 * Listing.MostRows).Select(row => moments[row * moments.Length / (3 * Listing.MostRows)]));
        foreach (var number in Enumerable.Range(1, many.PageCount)) Ask(ListingView.Members.Of((many, number, ""), page));
    }

    // All of them in one part, and each in one of its own.
    private void Names<T>(ImmutableArray<T> values, ViewMembers<T> members, ViewScope page)
    {
        if (values.IsEmpty) return;
        Ask(NameListView<T>.Members.Of(new NameList<T>("folder", values.Length, [[.. values]], 0, members), page));
        ImmutableArray<T[]> parts = [.. values.Select(value => new[] { value })];
        for (var index = 0; index < parts.Length; index++) Ask(NameListView<T>.Members.Of(new NameList<T>("folder", values.Length, parts, index, members), page));
    }

    private void Notes(LinkedBody body, string language, ViewScope page)
    {
        foreach (var (annotation, note) in body.Body.Annotations.Zip(body.Notes))
            Ask(Table<(Annotation, LinkedBody, string)>("PageBodyWriter.Note").Of((annotation, note, language), page));
    }

    private void Ask(IScriptObject view)
    {
        var table = NameOf(view);
        foreach (var member in view.GetMembers())
        {
            Assert.True(view.TryGetValue(null!, default(SourceSpan), member, out var value));
            foreach (var kind in KindsOf(value)) _values.Add((table, member, kind));
        }
    }

    private IEnumerable<string> KindsOf(object? value)
    {
        switch (value)
        {
            case null: return [Nothing];
            case string or TextWriting: return [Text];
            case Html or HtmlRun or HtmlWriting: return [Markup];
            case bool: return [TrueOrFalse];
            case int or long: return [Number];
            case ScriptArray list: return [.. list.SelectMany(item => KindsOf(item)).Distinct().Select(kind => ListOf + kind)];
            case IScriptObject view when IsView(view):
                Ask(view);
                return [NameOf(view)];
            default: throw new InvalidOperationException($"no template should be given a {value.GetType()}");
        }
    }

    private ViewMembers<T> Table<T>(string name) => (ViewMembers<T>)_names.Single(table => table.Value == name).Key;

    private static bool IsView(IScriptObject view) => view.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RecordView<>);

    // A view keeps its table to itself.
    private string NameOf(IScriptObject view) => _names[view.GetType().GetFields(Own).Single(field => IsTable(field.FieldType)).GetValue(view)!];

    private static bool IsTable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ViewMembers<>);

    private void Add(Type type, FieldInfo field)
    {
        var table = field.GetValue(null)!;
        var name = $"{type.Name.Split('`')[0]}.{field.Name}";
        _names[table] = name;
        // A layout that needs nothing but words has a table without members.
        if (((IEnumerable<string>)table).ToImmutableArray() is { IsEmpty: false } members) _members[name] = members;
    }
}
