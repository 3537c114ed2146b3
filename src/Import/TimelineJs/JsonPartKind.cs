namespace Annals.Import.TimelineJs;

/// <summary>The kinds of JSON value (RFC 8259, section 3).</summary>
internal enum JsonPartKind
{
    Object,
    Array,
    Text,
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Word,
    Null,
}
