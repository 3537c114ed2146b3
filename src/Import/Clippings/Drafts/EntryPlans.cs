using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Clippings.Comparison;
using Annals.Import.Clippings.Names;
using Annals.Import.Drafts;
using Annals.Parse.Documents;

namespace Annals.Import.Clippings.Drafts;

/// <summary>Puts together what happened on the same date and shares a name or a passage.</summary>
internal static class EntryPlans
{
    public static ImmutableArray<EntryPlan> Build(
        ImmutableArray<DatedSentence> sentences, ImmutableArray<ClippingReading> readings, ClippingComparison comparison)
    {
        var made = new ReportedStatements(readings, comparison, sentences).All().Where(statement => statement.By is not null)
            .Select(statement => (Statement: statement, Date: statement.Date ?? Bound(statement, readings, comparison)))
            .Where(each => each.Date is not null).ToImmutableArray();
        var sets = new DisjointSets(sentences.Length + made.Length);
        var seen = new Dictionary<(string Date, string Subject), int>();
        for (var i = 0; i < sentences.Length; i++)
        {
            Meet(sentences[i].Date, $"passage {comparison.Alignment.PassageOf(sentences[i].Clipping, sentences[i].Index)}", i);
            // In one week or month a name has many doings: only those of one day are taken for the same.
            if (sentences[i].Date.IsSpan) continue;
            foreach (var name in sentences[i].Names) Meet(sentences[i].Date, name.Name, i);
        }
        for (var i = 0; i < made.Length; i++)
        {
            // A statement that nobody dates stands for itself: on “by the day of the report” many different things were said.
            if (made[i].Statement.Date is not { } date) continue;
            if (!date.IsSpan) Meet(date, made[i].Statement.By!, sentences.Length + i);
            foreach (var passage in made[i].Statement.Speeches.SelectMany(speech => speech.Passages)) Meet(date, $"passage {passage}", sentences.Length + i);
        }

        return
        [
            .. Enumerable.Range(0, sentences.Length + made.Length).GroupBy(sets.SetOf)
                .Select(same => Plan([.. same.Where(i => i < sentences.Length).Select(i => sentences[i])], [.. same.Where(i => i >= sentences.Length).Select(i => made[i - sentences.Length])]))
                .OrderBy(plan => plan.Date),
        ];

        void Meet(Edtf date, string subject, int index)
        {
            if (!seen.TryAdd((date.ToString(), subject), index)) sets.Join(seen[(date.ToString(), subject)], index);
        }
    }

    private static EntryPlan Plan(ImmutableArray<DatedSentence> sentences, ImmutableArray<(ReportedStatement Statement, Edtf? Date)> statements) => new(
        sentences.Length > 0 ? sentences[0].Date : statements[0].Date!,
        sentences.IsEmpty && statements[0].Statement.Date is null,
        sentences,
        [.. statements.Select(each => each.Statement)]);

    // Said by the time at which the first clipping printed it.
    private static Edtf? Bound(ReportedStatement statement, ImmutableArray<ClippingReading> readings, ClippingComparison comparison)
    {
        Day? first = null;
        foreach (var clipping in statement.Speeches.Select(speech => speech.Clipping))
            if (!comparison.IsAltered(clipping) && readings[clipping].Clipping.Published?.Latest is { } day && (first is null || day < first)) first = day;
        return first is { Year: >= 0 and <= 9999 } && Edtf.TryParse($"../{first}", out var date, out _) ? date : null;
    }
}

/// <summary>What is to become one entry: sentences and statements of one day and subject, from one clipping or several.</summary>
/// <param name="IsBound">Whether the date is only the latest that it can be, since a clipping printed it by then.</param>
internal sealed record EntryPlan(
    Edtf Date, bool IsBound, ImmutableArray<DatedSentence> Sentences, ImmutableArray<ReportedStatement> Statements)
{
    /// <summary>The clippings in it, by index, ascending.</summary>
    public IEnumerable<int> Clippings => Sentences.Select(sentence => sentence.Clipping)
        .Concat(Statements.SelectMany(statement => statement.Speeches.Select(speech => speech.Clipping))).Distinct().Order();

    /// <summary>Who is in it, as the sentences and statements name them.</summary>
    public IEnumerable<ClippingName> Names => Sentences.SelectMany(sentence => sentence.Names)
        .Concat(Statements.Select(statement => statement.Speaker).OfType<ClippingName>()).Distinct();
}

/// <summary>What a plan came to: a draft, or an entry of the input that tells of the same already.</summary>
/// <param name="Draft">Null where the input has the entry.</param>
internal sealed record PlannedEntry(EntryPlan Plan, EntryDocument? Joined, Draft? Draft)
{
    /// <summary>The file, as the report names it.</summary>
    public string Path => Joined?.Head.Path ?? Draft!.Path;
}
