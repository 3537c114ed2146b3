using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Formats.Cms;
using Annals.Parse.Documents;
using Annals.Parse.Schema;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Cms;

/// <summary>
/// What a content system for the browser would do to files that were written by hand, and that the program reads well: values that its forms show as empty,
/// that become numbers, comments that are lost. Tried with Decap CMS 3.16.3 and Sveltia CMS 0.221.1.
/// </summary>
internal sealed partial class FormDoubts
{
    private readonly Diagnostics _diagnostics;
    private readonly ImmutableHashSet<string> _sources;
    private readonly string _path;

    private FormDoubts(string path, ImmutableHashSet<string> sources, Diagnostics diagnostics) => (_path, _sources, _diagnostics) = (path, sources, diagnostics);

    /// <summary>The same where a content system is set up, for those who check a timeline.</summary>
    public static void ReportWhereEdited(string input, Diagnostics diagnostics)
    {
        if (File.Exists(Path.Combine(input, InputFolders.Admin, CmsFolder.Config))) Report(Reader.Read(input, theme: null, new Diagnostics()), withComments: false, diagnostics);
    }

    /// <param name="withComments">Whether comments are told too: where a content system is set up, and not each time that files are checked.</param>
    public static void Report(InputFiles files, bool withComments, Diagnostics diagnostics)
    {
        var sources = files.Documents.Where(file => file.Kind == DocumentKind.Source).Select(file => Path.GetFileNameWithoutExtension(file.Markdown)).ToImmutableHashSet();
        if (files.Settings is { } settings)
        {
            if (YamlReader.Read(settings, new Diagnostics()) is { } yaml) new FormDoubts(settings.Path, sources, diagnostics).Look(yaml, SiteKeys.Schema);
            if (withComments) ReportComments(settings.Path, settings.Text, 0, diagnostics);
        }
        foreach (var file in files.Documents)
        {
            var folder = Path.GetFileName(Path.GetDirectoryName(file.Markdown));
            if (folder != InputFolders.Of(file.Kind)) diagnostics.Add(Rules.NotListedByCms, Reader.Shown(file.Markdown), Position.Start, $"this stands in a sub-folder, which Decap and Sveltia do not list; move it into {InputFolders.Of(file.Kind)}/ to edit it in a browser");
            if (file.Read(new Diagnostics()).File is not { } text || FrontMatter.Split(text, new Diagnostics()) is not { Yaml: { } keys }) continue;
            new FormDoubts(text.Path, sources, diagnostics).Look(keys, DocumentKeys.Of(file.Kind).Schema);
            if (withComments) ReportComments(text.Path, string.Join('\n', text.Text.Split('\n').Skip(1).TakeWhile(line => line.TrimEnd() != "---")), 1, diagnostics);
        }
    }

    private static void ReportComments(string path, string yaml, int linesBefore, Diagnostics diagnostics)
    {
        if (YamlComments.Of(yaml, linesBefore) is not [var (line, _), .. var others]) return;
        var more = others.Count == 0 ? "this comment is" : $"this comment and {Counted.Of(others.Count, "other")} are";
        diagnostics.Add(Rules.CommentLost, path, new Position(line, 1), $"{more} lost when a CMS saves the file; say it in the text, between <!-- and -->");
    }

    private void Look(YamlMapping mapping, KeySchema schema)
    {
        foreach (var (name, node) in mapping.Pairs)
            if (schema.Find(name.Text) is { } key && !CmsForm.IsKept(key)) Look(key, node);
    }

    private void Look(Key key, YamlNode node)
    {
        if (key.Shape is Shape.ListOf)
        {
            if (node is YamlScalar { IsNull: false, Text.Length: > 0 } one)
                Report(Rules.NotShownByCms, node, $"“{key.Name}” is one value here and no list, which Decap shows as empty; write {key.Name}: [{YamlText.Scalar(one.Text)}]");
            if (node is YamlMapping) Report(Rules.NotShownByCms, node, $"“{key.Name}” is no list here, which a form shows as empty; put “- ” before its first key, and the others below that");
        }
        var isMany = key.Shape is Shape.ListOf;
        foreach (var each in node is YamlSequence sequence ? sequence.Nodes : [node])
            Look(key, CmsForm.Of(key), each, isMany);
    }

    private void Look(Key key, Shape shape, YamlNode node, bool isMany)
    {
        if (node is YamlMapping mapping && shape is Shape.Keys keys) Look(mapping, keys.Schema);
        if (node is not YamlScalar { IsNull: false } scalar || shape is not (Shape.PlainText or Shape.EdtfDate or Shape.Language)) return;
        if (shape is Shape.PlainText { Kind: DocumentKind.Source } && !_sources.Contains(scalar.Text)) ReportSource(scalar);
        var isPlain = scalar.At == scalar.TextAt;
        if (isPlain && shape is Shape.EdtfDate && InstantWithZ().IsMatch(scalar.Text)) Report(Rules.NotShownByCms, node, $"Decap shows this time in English words, which are no date once they are changed; write \"{scalar.Text}\"");
        if (!isPlain || !NumberOrTruth().IsMatch(scalar.Text)) return;
        if (!Unchanged().IsMatch(scalar.Text)) Report(Rules.NumberToCms, node, $"a CMS takes this for a number or for true or false, and writes it in another way; write \"{scalar.Text}\"");
        else if (key.Required || isMany) Report(Rules.NumberToCms, node, $"Decap takes this for a number or for true or false, and calls “{key.Name}” missing; write \"{scalar.Text}\"");
    }

    private void ReportSource(YamlScalar scalar)
    {
        var name = LinkedName.Of(scalar.Text);
        var id = name.StartsWith("sources/", StringComparison.Ordinal) ? name["sources/".Length..] : name;
        Report(Rules.NotShownByCms, scalar, $"this names a source by another name than its file's, which Decap shows as empty; write {(_sources.Contains(id) ? YamlText.Scalar(id) : "the file's name without .md")}");
    }

    private void Report(Rule rule, YamlNode node, string message) => _diagnostics.Add(rule, _path, node.At, message);

    // What YAML 1.2 takes for a number or a truth (section 10.3.2), and readers of 1.1 beside it.
    [GeneratedRegex(@"^(?:[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|true|True|TRUE|false|False|FALSE)$", RegexOptions.None, PatternTime.Most)]
    private static partial Regex NumberOrTruth();

    // What Decap makes an instant of.
    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z$", RegexOptions.None, PatternTime.Most)]
    private static partial Regex InstantWithZ();

    // What is written again as it is.
    [GeneratedRegex(@"^(?:0|-?[1-9][0-9]{0,14}|true|false)$", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Unchanged();
}
