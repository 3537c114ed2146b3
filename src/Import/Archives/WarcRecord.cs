namespace Annals.Import.Archives;

/// <summary>A record of a web archive (ISO 28500, section 5).</summary>
/// <param name="Number">Its place among all records of the archive, from zero.</param>
/// <param name="Body">As far as it was asked for.</param>
internal sealed record WarcRecord(int Number, MessageHead Head, byte[] Body)
{
    public string Type => Head["warc-type"] ?? "";

    /// <summary>Without the angle brackets of WARC 1.0, which wget writes; empty where none is named.</summary>
    public string Address => (Head["warc-target-uri"] ?? "").Trim('<', '>');

    /// <summary>As in <c>2022-11-28T10:11:12Z</c>; empty where none is named.</summary>
    public string Time => Head["warc-date"] ?? "";

    /// <summary>Whether it holds an answer of a server, with its head.</summary>
    public bool IsHttp => Type is "response" or "revisit" && Head.MediaType is "application/http" or "";
}
