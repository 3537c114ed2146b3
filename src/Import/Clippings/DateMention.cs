using Annals.Dates;

namespace Annals.Import.Clippings;

/// <summary>A place where a text says when.</summary>
/// <param name="Start">Where in the sentence.</param>
/// <param name="Words">As the text has them.</param>
/// <param name="Date">As exact as the words allow; null where they cannot be resolved.</param>
/// <param name="IsCounted">Whether the date was counted from that of publication.</param>
internal sealed record DateMention(int Start, string Words, Edtf? Date, bool IsCounted);
