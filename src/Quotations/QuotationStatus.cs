namespace Annals.Quotations;

/// <summary>What a source's text says of a quotation from it.</summary>
public enum QuotationStatus
{
    /// <summary>Nothing: the text is not held, or in a form in which these words cannot be looked up.</summary>
    NoText,

    /// <summary>Nothing: the quotation has no three words in a row of its speaker's own.</summary>
    TooShort,

    /// <summary>All its words stand in the source as they are quoted.</summary>
    Verbatim,

    /// <summary>Some three of its words do not stand in the source.</summary>
    Altered,
}
