namespace Annals.Dates;

/// <summary>What is said of each part of a date; nothing of a part that is not there.</summary>
public readonly record struct DateQualifiers(Qualifiers Year, Qualifiers Month, Qualifiers Day);
