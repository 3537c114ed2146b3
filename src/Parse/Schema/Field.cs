using Annals.Reporting;

namespace Annals.Parse.Schema;

/// <summary>A checked value.</summary>
/// <param name="Key">Its key; empty within a list.</param>
/// <param name="Value">A <c>string</c>, <c>int</c>, <c>Edtf</c>, <c>Fields</c> or a list of fields, as the shape says.</param>
/// <param name="At">Where the value stands.</param>
public sealed record Field(string Key, object Value, Position At);
