using System.Collections.Immutable;
using Annals.Parse.Prose;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>Links the texts of one page; its references are numbered together.</summary>
/// <param name="permalink">The page's own.</param>
internal sealed class PageLinker(Names names, Permalink permalink, string path, Diagnostics diagnostics)
{
    private readonly References _references = new();

    public LinkedText Text(LinkedBody body) => new(body, _references.All(), Quoted(body.Body));

    public LinkedBody Body(Body body)
    {
        if (!body.NearMisses.IsEmpty) Report(body.NearMisses);
        if (body.Marks.IsEmpty) return body == Parse.Prose.Body.Empty ? LinkedBody.Empty : new LinkedBody(body, [], []);
        var resolutions = ImmutableArray.CreateBuilder<Resolution>(body.Marks.Length);
        var notes = ImmutableArray.CreateBuilder<LinkedBody>(body.Annotations.Length);
        var footnotes = ImmutableArray.CreateBuilder<LinkedBody>(body.Footnotes.Length);
        foreach (var mark in body.Marks)
        {
            // Notes are numbered where they are shown, so that numbers ascend down the page.
            if (mark is NotesMark shown)
                for (var number = shown.First; number <= shown.Last; number++) notes.Add(Body(body.Annotations[number - 1].Note));
            else if (mark is FootnotesMark)
                foreach (var footnote in body.Footnotes) footnotes.Add(Body(footnote.Text));
            resolutions.Add(mark switch
            {
                PageLinkMark link => Link(link),
                HeadingMark mine => Heading(mine),
                CitationMark citation => Cite(citation),
                QuotedLanguageMark quoted => Language(quoted),
                _ => Resolution.None.Instance,
            });
        }
        return new LinkedBody(body, resolutions.MoveToImmutable(), notes.ToImmutable()) { Footnotes = footnotes.ToImmutable() };
    }

    /// <summary>The uses of sources that the front matter names by their ids.</summary>
    public ImmutableArray<ReferenceUse> Cite(ImmutableArray<Located<string>> sources, string locator)
    {
        var uses = ImmutableArray.CreateBuilder<ReferenceUse>(sources.Length);
        foreach (var source in sources)
            if (Source(source.Value, source.At) is { } index) uses.Add(_references.Use(index, locator, ""));
        return uses.ToImmutable();
    }

    /// <summary>Words that the front matter quotes, set against each of the sources that it cites for them.</summary>
    public ImmutableArray<Verification> Verify(Located<string> words, ImmutableArray<ReferenceUse> uses, string locator) =>
        names.Texts.Verify(words.Value, uses.Select(use => (_references.SourceOf(use), locator)), path, words.At);

    // An id that no source has is reported where its citation is resolved.
    private ImmutableArray<Verification> Quoted(Body body) => body.Quotations.IsEmpty ? [] :
    [
        .. body.Quotations.SelectMany(quoted => names.Texts.Verify(
            quoted.Words,
            quoted.Citations.Where(citation => names.Source(citation.Source) is not null).Select(citation => (names.Source(citation.Source)!.Value, citation.Locator)),
            path, quoted.At)),
    ];

    /// <summary>A name, with the page of the person or the organisation that has it.</summary>
    public NamedSubject Named(Located<string> written)
    {
        var found = names.PeopleAndOrganisations(written.Value);
        if (QualifiedName.Of(written.Value) is { } qualified)
        {
            var meant = names.Subject(qualified);
            if (found.All(subject => subject == meant)) return Named(qualified, written.At);
            if (meant is not null) found = [.. found.Append(meant).Distinct()];
        }
        if (found.Length == 1) return new NamedSubject(written.Value, found[0].Permalink);
        if (found.Length > 1)
        {
            var choices = found.Select(subject => $"{subject.Permalink.Folder}/{subject.Slug}").Order(StringComparer.Ordinal);
            Report(Rules.AmbiguousLink, written.At, $"“{written.Value}” could mean several pages; write {string.Join(" or ", choices)}");
        }
        return new NamedSubject(written.Value, null);
    }

    private NamedSubject Named(QualifiedName name, Position at)
    {
        if (name.Kind is not (DocumentKind.Person or DocumentKind.Organisation))
            Report(Rules.WrongValue, at, $"“{InputFolders.Of(name.Kind)}/{name.Name}” is neither of “people” nor of “organisations”; write the name alone, or one of these before it");
        else if (names.Subject(name) is { } subject) return new NamedSubject(name.IsSlug ? subject.Name : name.Name, subject.Permalink);
        else Report(Rules.DanglingLink, at, $"there is no page “{InputFolders.Of(name.Kind)}/{Slug.Of(name.Name)}”; write the name alone, or name it under “{InputFolders.Of(name.Kind)}” of an entry");
        return new NamedSubject(name.Name, null);
    }

    /// <summary>A name that has no link, as it is printed.</summary>
    public string Printed(string written) =>
        QualifiedName.Of(written) is { } name && names.Subject(name) is { } subject ? name.IsSlug ? subject.Name : name.Name : written;

    private Resolution.References Cite(CitationMark mark)
    {
        var uses = ImmutableArray.CreateBuilder<ReferenceUse>(mark.Citations.Length);
        foreach (var citation in mark.Citations)
        {
            if (Source(citation.Source, citation.At) is { } index) uses.Add(_references.Use(index, citation.Locator, citation.Prefix));
            if (NearMissCheck.SourceIn(citation.Locator, names) is { } swallowed)
                Report(Rules.NotationNotRead, citation.At, $"“@{swallowed}” is part of a locator here and no citation; part the two by a semicolon, as in [@{citation.Source}, p. 3; @{swallowed}]");
        }
        return new Resolution.References(uses.ToImmutable());
    }

    // A source that is not found is reported where its citation is resolved.
    private Resolution Language(QuotedLanguageMark quoted)
    {
        var languages = quoted.Citations.Select(citation => names.Source(citation.Source)).OfType<int>().Select(names.Texts.LanguageOf)
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToArray();
        return languages is [{ Length: > 0 } only] ? new Resolution.Language(only) : Resolution.None.Instance;
    }

    private int? Source(string id, Position at)
    {
        if (names.Source(id) is { } index) return index;
        Report(Rules.DanglingCitation, at, names.Targets.IsDraft("sources/" + id)
            ? $"the source “{id}” is a draft, which this build leaves out"
            : $"there is no source “{id}”{Nearest.Hint(id, names.SourceIds)}; its file would be sources/{id}.md");
        return null;
    }

    private Resolution Link(PageLinkMark link)
    {
        if (link is { Target: "", Anchor: { } mine } && Headings.Find(Own.Headings, mine) is { } heading) return new Resolution.Page(Own, heading.Id, heading.Words);
        var (found, name, anchor) = names.Targets.Find(link.Target, link.Anchor);
        if (found.Length == 1) return Page(link.At, found[0], anchor, name);
        if (found.Length > 1)
        {
            var choices = found.Select(target => $"[[{target.Permalink.Folder}/{target.Permalink.Slug}]]").Order(StringComparer.Ordinal);
            Report(Rules.AmbiguousLink, link.At, $"“{name}” could mean several pages; write {string.Join(" or ", choices)}");
        }
        else if (names.Targets.IsDraft(link.Target))
        {
            Report(Rules.DanglingLink, link.At, $"“{link.Target}” is a draft, which this build leaves out; publish it, or take the link out");
        }
        else if (link is { Target: "", Anchor: { } missing })
        {
            Report(Rules.DanglingLink, link.At, NoHeading(missing));
        }
        else
        {
            var hint = Nearest.Hint(Slug.Of(link.Target), names.Targets.Known);
            // “C# Guild” is more likely a name than a page with a heading.
            var written = link.Anchor is null or [not ' ', ..] ? link.Target : $"{link.Target}#{link.Anchor}";
            Report(Rules.DanglingLink, link.At, $"there is no page “{written}”{hint}");
        }
        return Resolution.None.Instance;
    }

    private Resolution.Page Page(Position at, Target target, string? anchor, string name)
    {
        if (anchor is null) return new Resolution.Page(target, null, name);
        var heading = Headings.Find(target.Headings, anchor);
        if (heading is null) Report(Rules.DanglingLink, at, $"“{target.Title}” has no heading with the id “{anchor}”{Headings.Hint(target.Headings, anchor)}");
        return new Resolution.Page(target, heading?.Id, name);
    }

    private Resolution Heading(HeadingMark mark)
    {
        if (Headings.Find(Own.Headings, mark.Heading) is { } heading) return new Resolution.Page(Own, heading.Id, heading.Words);
        Report(Rules.DanglingLink, mark.At, NoHeading(mark.Heading));
        return Resolution.None.Instance;
    }

    private string NoHeading(string written) => $"this text has no heading “{written}”{Headings.Hint(Own.Headings, written)}";

    private Target Own => names.Targets.At(permalink);

    private void Report(ImmutableArray<NearMiss> misses)
    {
        foreach (var miss in misses)
            if (NearMissCheck.Fault(miss, names) is var (rule, message)) Report(rule, miss.At, message);
    }

    private void Report(Rule rule, Position at, string message) => diagnostics.Add(rule, path, at, message);
}
