using Annals.Parse.Schema;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>What is said of a picture. Each is empty where it is not said.</summary>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Licence">A name, or the address of one.</param>
/// <param name="Origin">An address of the web where it comes from.</param>
public sealed record PictureWords(string Alt, string Caption, string Credit, string Licence, string Origin)
{
    public static readonly PictureWords None = new("", "", "", "", "");

    /// <summary>Whether there is anything to stand below the picture.</summary>
    public bool HasLine => Caption.Length + Credit.Length + Licence.Length + Origin.Length > 0;

    /// <summary>These, and for what they do not say the others.</summary>
    public PictureWords Or(PictureWords others) => new(
        Either(Alt, others.Alt), Either(Caption, others.Caption), Either(Credit, others.Credit), Either(Licence, others.Licence), Either(Origin, others.Origin));

    /// <summary>Those of a file beside a picture.</summary>
    internal static PictureWords Parse(TextFile file, Diagnostics diagnostics) =>
        YamlReader.Read(file, diagnostics) is { } yaml ? Read(new SchemaReader(file.Path, diagnostics).Read(yaml, PictureKeys.Schema)) : None;

    internal static PictureWords Read(Fields fields) => new(
        fields.Read(PictureKeys.Alt) ?? "", fields.Read(PictureKeys.Caption) ?? "", fields.Read(PictureKeys.Credit) ?? "", fields.Read(PictureKeys.Licence) ?? "",
        fields.Read(PictureKeys.Origin) ?? "");

    private static string Either(string one, string other) => one.Length > 0 ? one : other;
}
