using System.Collections.Immutable;
using Annals.Dates;
using Annals.Read;

namespace Annals.Parse.Schema;

/// <summary>What the value of a key may be.</summary>
public abstract record Shape
{
    /// <summary>One line or paragraph of plain text.</summary>
    /// <param name="Most">How long it may be, in UTF-16 units: it stands in every list that names its document.</param>
    /// <param name="IsName">Whether it names another document, perhaps as a link does: <c>[[Ann Lee]]</c>.</param>
    public record PlainText(int Most = 10_000, bool IsName = false) : Shape<string>
    {
        /// <summary>Of which kind the document is that it names; null where it may be any, or names none.</summary>
        public DocumentKind? Kind { get; init; }

        /// <summary>Whether it may be an address of the web instead, which is then read as one.</summary>
        public bool MayBeAddress { get; init; }

        /// <summary>Whether it names a file below <c>media/</c>.</summary>
        public bool IsMedia { get; init; }

        /// <summary>Whether that file is a film or sound, and no picture.</summary>
        public bool IsRecording { get; init; }
    }

    /// <summary>Another name of a document, or an address that it had once.</summary>
    public sealed record AliasText() : PlainText(1_000, IsName: true);

    /// <summary>Text kept exactly, with spaces at its ends; it may be empty.</summary>
    public sealed record VerbatimText : Shape<string>;

    /// <summary>An EDTF date (ISO 8601-2).</summary>
    /// <param name="IsTimestamp">Whether it says when a file was made or changed, which programs write too, in a form of their own.</param>
    public sealed record EdtfDate(bool IsTimestamp = false) : Shape<Edtf>;

    /// <summary>A whole number.</summary>
    public sealed record WholeNumber : Shape<int>;

    /// <summary>An address that starts with <c>https://</c> or <c>http://</c>.</summary>
    public sealed record WebAddress : Shape<string>;

    /// <summary>The tag of a language (BCP 47).</summary>
    public sealed record Language : Shape<string>;

    /// <summary>One of a few words.</summary>
    public sealed record Choice(ImmutableArray<string> Words) : Shape<string>;

    /// <summary>A list; one value may stand for a list of one.</summary>
    /// <param name="Most">How many values it may have.</param>
    public sealed record ListOf(Shape Of, int Most = 1_000) : Shape;

    /// <summary>Keys and values of their own.</summary>
    public sealed record Keys(KeySchema Schema) : Shape<Fields>;
}

/// <summary>The shape of one value, which is read as a <typeparamref name="T"/>.</summary>
public abstract record Shape<T> : Shape;
