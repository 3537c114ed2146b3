using System.Text.Encodings.Web;
using System.Text.Json;

namespace Annals.Text;

/// <summary>How JSON files are written. Text is not escaped for HTML, since no file is put into a page as it is.</summary>
public static class JsonForms
{
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>For people to read; the same bytes on every system.</summary>
    public static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };
}
