using System.Collections.Immutable;
using System.Text;
using Annals.Import.Clippings.Comparison;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Names;
using Annals.Import.Drafts;
using Annals.Read;
using Annals.Text;

namespace Annals.Import.Clippings.Drafts;

/// <summary>The file of an entry that sentences and statements of clippings become. It holds their words, to be put into the editor's own.</summary>
internal sealed class EntryDraft(ImmutableArray<ClippingReading> readings, ClippingComparison comparison)
{
    private const int WordsInTitle = 11;

    private static readonly string[] ClauseStarts = [", and ", ", but ", "; ", ", while ", ", after ", ", before ", ", when ", ", as ", " — ", " – ", ": "];

    private readonly NameProposals _proposals = new(readings);

    public Draft Compose(EntryPlan plan, FreeNames names)
    {
        var title = Title(plan);
        var text = new FrontMatterText()
            .Add("title", title)
            .Add("date", plan.Date)
            .Add("people", Known(plan, NameKind.Person))
            .Add("organisations", Known(plan, NameKind.Organisation))
            .Add("places", Known(plan, NameKind.Place))
            .Add("status", "draft");
        foreach (var comment in Comments(plan)) text.Comment(comment);
        text.AddEach("quotes", plan.Statements.SelectMany(Quotes).Distinct());
        return new Draft($"entries/{names.Take(DocumentKind.Entry, title, $"entry {plan.Date}")}.md", text.Body(Body(plan)));
    }

    private string Title(EntryPlan plan)
    {
        // What a clipping in ordinary English says, before what an altered one does.
        var sentence = plan.Sentences.FirstOrDefault(sentence => !comparison.IsAltered(sentence.Clipping)) ?? plan.Sentences.FirstOrDefault();
        if (sentence is not null) return Cut(ClauseAround(sentence.Sentence.Text, sentence.Words, WordsInTitle));
        var statement = plan.Statements[0];
        return $"{statement.By}: “{Cut(statement.Speeches.OrderBy(speech => comparison.IsAltered(speech.Clipping)).First().Quotation.Words)}”";
    }

    private static string Cut(string text)
    {
        var words = text.Trim().Trim('"', '“', '”').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= WordsInTitle ? string.Join(' ', words).TrimEnd('.') : string.Join(' ', words[..WordsInTitle]).TrimEnd(',', ';', ':', '.') + " …";
    }

    private static IEnumerable<string> Known(EntryPlan plan, NameKind kind) =>
        plan.Names.Where(name => name.IsKnown && name.Kind == kind).Select(name => name.Name);

    private IEnumerable<string> Comments(EntryPlan plan)
    {
        foreach (var sentence in plan.Sentences.Where(sentence => sentence.IsCounted))
            yield return $"date: “{sentence.Words}” ({readings[sentence.Clipping].Id}, {readings[sentence.Clipping].Locator(sentence.Sentence)}), counted from {Published(sentence.Clipping)}";
        foreach (var statement in plan.Statements)
        {
            if (statement.DateWords.Length > 0 && plan.Sentences.IsEmpty) yield return $"date: {statement.DateWords}";
            foreach (var other in statement.OtherDates) yield return $"date, otherwise: {other}";
            if (Places(statement.Speeches.Where(speech => !comparison.IsAltered(speech.Clipping) && !speech.IsStated)) is { Length: > 0 } unnamed)
                yield return $"speaker: {statement.By} is not named with the words in {unnamed}";
            if (Places(statement.Speeches.Where(speech => comparison.IsAltered(speech.Clipping))) is { Length: > 0 } altered)
                yield return $"not quoted, since the words seem to be altered: {altered}";
        }
        if (plan.IsBound) yield return "date: no clipping gives one; the words were printed by then";
        foreach (var (kind, key) in new[] { (NameKind.Person, "people"), (NameKind.Organisation, "organisations"), (NameKind.Place, "places"), (NameKind.Unknown, "names") })
            if (_proposals.For(plan, kind) is { Length: > 0 } proposed) yield return $"{key}? {YamlText.List(proposed)}";
    }

    // As in “kelly-2022-11-28, para. 2, 9; web-desk-2022-12-01, para. 4”.
    private string Places(IEnumerable<Speech> speeches) => string.Join("; ", speeches.GroupBy(speech => speech.Clipping)
        .Select(same => $"{readings[same.Key].Id}, {Joined(same.Select(speech => readings[same.Key].Locator(speech.Quotation)).Distinct())}"));

    // “para. 2, 9”.
    private static string Joined(IEnumerable<string> locators) =>
        string.Join(", ", locators.Select((locator, index) => index > 0 && locator.StartsWith("para. ", StringComparison.Ordinal) ? locator["para. ".Length..] : locator));

    private string Published(int clipping) => readings[clipping].Clipping.Published?.ToString() ?? "a date of publication that other clippings bound";

    private IEnumerable<string> Quotes(ReportedStatement statement) =>
        from speech in statement.Speeches
        where !comparison.IsAltered(speech.Clipping)
        select FrontMatterText.Flow(
        [
            ("by", statement.By), ("said", speech.Quotation.Words), ("in", readings[speech.Clipping].Id), ("at", readings[speech.Clipping].Locator(speech.Quotation)),
        ]);

    // The sentences as block quotations with their sources, for the editor to put into other words.
    private string Body(EntryPlan plan)
    {
        var body = new StringBuilder();
        foreach (var sentence in plan.Sentences.DistinctBy(sentence => (sentence.Clipping, sentence.Sentence)))
            body.Append("> ").Append(MarkdownText.Escape(sentence.Sentence.Text)).Append($" [@{readings[sentence.Clipping].Id}, {readings[sentence.Clipping].Locator(sentence.Sentence)}]\n\n");
        return body.ToString();
    }

    /// <summary>The sentence from the clause on that has these words in it, unless they are among its first words anyway.</summary>
    private static string ClauseAround(string sentence, string words, int first)
    {
        var place = sentence.IndexOf(words, StringComparison.Ordinal);
        if (place < 0 || Wording.Count(sentence[..place]) < first) return sentence;
        var start = ClauseStarts.Max(clause => sentence.LastIndexOf(clause, place, StringComparison.Ordinal) is >= 0 and var at ? at + clause.Length : 0);
        var found = sentence[start..];
        return start == 0 || found.Length == 0 ? sentence : char.ToUpperInvariant(found[0]) + found[1..];
    }
}
