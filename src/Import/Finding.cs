namespace Annals.Import;

/// <summary>One row of the report: what was found at a place of the original, and what became of it.</summary>
/// <param name="First">Line of the original, from one; for a spreadsheet the row, for JSON the slide. Nought for the whole file.</param>
/// <param name="Last">The last such line; the first again for one line.</param>
/// <param name="What">A few words, as in “title: The fire”.</param>
internal sealed record Finding(int First, int Last, string What, Outcome Outcome)
{
    public Finding(int line, string what, Outcome outcome) : this(line, line, what, outcome)
    {
    }
}
