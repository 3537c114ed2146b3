using System.Globalization;
using Annals.Publishing;
using Annals.Render.Overview;
using Annals.Templates;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary><c>subject</c> on the page of a person, organisation, place or tag.</summary>
internal static class SubjectView
{
    public static readonly ViewMembers<Subject> Members = new()
    {
        { "name", (subject, _) => subject.Name },
        { "folder", (subject, _) => subject.Permalink.Folder },
        { "slug", (subject, _) => subject.Permalink.Slug },
        { "summary", (subject, _) => ScriptLists.OrNull(subject.Summary) },
        { "aliases", (subject, _) => ScriptLists.Of(subject.Aliases) },
        { "same_as", (subject, _) => ScriptLists.Of(subject.SameAs) },
        { "body", (subject, page) => PageBodyWriter.Of(subject.Text.Body, page) },
        { "references", (subject, page) => ReferenceView.ListOf(subject.Text, page) },
        { "count", (subject, page) => Count(subject, page) },
        { "edit_url", (subject, page) => subject.Path is { } path ? EditAddress.Of(page.Site.Timeline.Settings, path) : null },
        { "overview", (subject, page) => OverviewSection.Of(page.Site.Timeline.EntriesAbout[subject.Index].Select(entry => page.Site.Timeline.Entries[entry]), page) },
    };

    /// <summary>A subject as lists show it.</summary>
    public static readonly ViewMembers<Subject> Link = new()
    {
        { "link", (subject, page) => SharedMarkup.Link(subject, page) },
        { "name", (subject, _) => subject.Name },
        { "url", (subject, page) => page.Url(subject.Permalink) },
        { "folder", (subject, _) => subject.Permalink.Folder },
        { "summary", (subject, _) => ScriptLists.OrNull(subject.Summary) },
        { "count", (subject, page) => Count(subject, page) },
        { "letter", (subject, _) => StringInfo.GetNextTextElement(subject.Name).ToUpperInvariant() },
    };

    private static int Count(Subject subject, ViewScope page) => page.Site.Timeline.EntriesAbout[subject.Index].Length;
}
