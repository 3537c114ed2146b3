namespace Annals.Import.Clippings;

/// <summary>The words of a report that say who speaks.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Start">Where they start in its text.</param>
/// <param name="IsBehindVerb">As in “said Ann Lee”.</param>
/// <param name="GoesOn">Whether the verb is one for somebody who has been speaking, as in “she added”.</param>
internal readonly record struct Subject(int Paragraph, int Start, string Text, bool IsBehindVerb, bool GoesOn);
