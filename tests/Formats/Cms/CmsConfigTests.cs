using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Formats.Cms;
using Annals.Parse.Schema;
using Annals.Parse.Yaml;
using Annals.Tests.Dates;
using Annals.Tests.Support;
using CsCheck;

namespace Annals.Tests.Formats.Cms;

/// <summary><c>annals export cms</c>: a configuration with every key that there is, which loses nothing of a file that a CMS saves.</summary>
public class CmsConfigTests
{
    private static readonly string[] Kinds = ["decap", "sveltia", "pages"];

    public static TheoryData<string> AllKinds => [.. Kinds];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Every_key_of_the_schema_is_in_the_form_of_its_file(string kind)
    {
        var config = Export(kind);
        foreach (var form in CmsForm.All)
        {
            var keys = FieldsOf(kind, config, form.Name).Where(path => path.Split('.') is not [.., var list, var each] || list != each).ToArray();
            string[] body = form.Kind is null ? [] : ["body"];
            // What is kept for programs is one hidden field in the first two.
            Assert.Equal([.. Paths(form.Keys, withKept: kind == "pages"), .. body], keys);
        }
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void No_key_has_a_default_and_every_one_says_whether_it_is_required(string kind)
    {
        var yaml = Text(kind);
        Assert.DoesNotContain("default:", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("widget: datetime", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("rich", yaml, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(yaml, "(?m)^ +(?:- )?name: ") - Regex.Count(yaml, "(?m)^ +field:$") - Other(kind), Regex.Count(yaml, "(?m)^ +required: "));
    }

    // The collections, the file among them, the backend; of lists of texts the inner field is not required in words.
    private static int Other(string kind) => CmsForm.All.Length + (kind == "pages" ? 0 : 2);

    [Theory]
    [InlineData("decap")]
    [InlineData("sveltia")]
    [InlineData("pages")]
    public void The_pattern_of_a_date_takes_every_date_that_the_reader_takes(string kind)
    {
        var date = Field(kind, Export(kind), "entries", "date");
        var pattern = kind == "pages" ? Scalar(Map(date, "pattern")!, "regex") : ((YamlScalar)((YamlSequence)Value(date, "pattern")!).Nodes[0]).Text;
        var reader = new Regex(pattern!, RegexOptions.ECMAScript);
        Gen.OneOf(EdtfGen.Text, EdtfGen.Mutated).Sample(text => !Edtf.TryParse(text, out _, out _) || reader.IsMatch(text), iter: 20_000);
        Assert.All((string[])["22 November 2022", "2022-9-5", "2022/11/22", "2022-13-01", "November", "yesterday"], text => Assert.DoesNotMatch(reader, text));
    }

    [Fact]
    public void Sources_are_picked_pictures_are_uploaded_and_names_that_need_no_file_are_texts()
    {
        var config = Export("decap");
        var picked = Field("decap", config, "entries", "quotes.in");
        Assert.Equal(("relation", "sources", "{{slug}}", "true"), (Scalar(picked, "widget"), Scalar(picked, "collection"), Scalar(picked, "value_field"), Scalar(picked, "multiple")));
        Assert.Equal("relation", Scalar(Field("decap", config, "entries", "disputed.accounts.in"), "widget"));
        Assert.Equal("image", Scalar(Field("decap", config, "entries", "image.src"), "widget"));
        Assert.All((string[])["people", "organisations", "places", "tags"], key => Assert.Equal("list", Scalar(Field("decap", config, "entries", key), "widget")));
        Assert.Equal("hidden", Scalar(Field("decap", config, "entries", "timelinejs"), "widget"));
        Assert.Equal(("text", "markdown"), (Scalar(Field("decap", config, "entries", "body"), "widget"), Scalar(Field("sveltia", Export("sveltia"), "entries", "body"), "widget")));
    }

    [Fact]
    public void A_preview_is_shown_where_our_script_draws_it()
    {
        Assert.All(CmsForm.All, form => Assert.Equal(form.Kind is null ? "false" : "true", Preview("decap", form.Name)));
        Assert.All(CmsForm.All, form => Assert.Equal("false", Preview("sveltia", form.Name)));
        Assert.DoesNotContain("preview:", Text("pages"), StringComparison.Ordinal);

        static string? Preview(string kind, string form) => Scalar(Map(Maps(Value(Export(kind), "collections")).Single(each => Scalar(each, "name") == form), "editor")!, "preview");
    }

    [Fact]
    public void Labels_are_in_the_language_of_the_site_and_file_names_in_its_letters()
    {
        var german = Text("decap", "title: T\nlanguage: de\n");
        Assert.Contains("label: Orte\n", german, StringComparison.Ordinal);
        Assert.Contains("label: Veröffentlicht von\n", german, StringComparison.Ordinal);
        Assert.Contains("encoding: ascii\n", german, StringComparison.Ordinal);
        Assert.Contains("locale: de\n", german, StringComparison.Ordinal);
        Assert.Contains("encoding: unicode\n", Text("decap", "title: T\nlanguage: ar\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: T\n", "github", "OWNER/NAME", "main")]
    [InlineData("title: T\nrepository: https://github.com/ada/bridge\nbranch: trunk\n", "github", "ada/bridge", "trunk")]
    [InlineData("title: T\nrepository: https://gitlab.com/ada/lab/bridge\n", "gitlab", "ada/lab/bridge", "main")]
    public void The_repository_is_that_of_the_settings(string settings, string host, string repository, string branch)
    {
        var backend = Map(Read(Text("decap", settings)), "backend")!;
        Assert.Equal((host, repository, branch), (Scalar(backend, "name"), Scalar(backend, "repo"), Scalar(backend, "branch")));
        var named = Map(Read(Text("decap", settings, "--repo", "eve/bridge")), "backend")!;
        Assert.Equal(("github", "eve/bridge"), (Scalar(named, "name"), Scalar(named, "repo")));
    }

    [Fact]
    public void What_a_cms_would_lose_is_told_with_its_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T # for now\n");
        folder.Write("input/entries/a.md", "---\ntitle: A\n# ask Ada\ndate: 2022-11\n# and Ben\ntags: [1e3]\nquotes: [{by: Ann, said: Yes, in: a}]\n---\n# Not a comment\n");
        folder.Write("input/sources/a.md", "---\ntitle: A\n---\n");
        var export = AnnalsCommand.Run(folder.Path, "export", "cms", "--output", "config.yml");
        Assert.Equal((0, ""), (export.ExitCode, export.Output));
        Assert.Equal(
            """
            input/entries/a.md(3,1): warning AN167: this comment and 1 other are lost when a CMS saves the file; say it in the text, between <!-- and -->
            input/entries/a.md(6,8): warning AN166: a CMS takes this for a number or for true or false, and writes it in another way; write "1e3"
            input/entries/a.md(7,35): warning AN165: “in” is one value here and no list, which Decap shows as empty; write in: [a]
            input/site.yml(1,1): warning AN167: this comment is lost when a CMS saves the file; say it in the text, between <!-- and -->

            """, export.Error);
        // Where no CMS is set up, none of it matters.
        Assert.DoesNotContain("AN16", AnnalsCommand.Run(folder.Path, "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_cms_go_with_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        foreach (var arguments in (string[][])[["csv", "--kind", "decap"], ["schema-entry", "--repo", "a/b"], ["cms", "--repo", "bridge"], ["cms", "--kind", "other"]])
            Assert.Equal(1, AnnalsCommand.Run(folder.Path, ["export", .. arguments]).ExitCode);
    }

    private static IEnumerable<string> Paths(KeySchema schema, bool withKept, string before = "") => schema.Keys.SelectMany(key => (string[])
    [
        before + key.Name,
        .. CmsForm.Of(key) is Shape.Keys keys && (withKept || !CmsForm.IsKept(key)) ? Paths(keys.Schema, withKept, before + key.Name + ".") : [],
    ]);

    private static string Text(string kind, string settings = "title: T\n", params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", settings);
        var export = AnnalsCommand.Run(folder.Path, ["export", "cms", "--kind", kind, .. arguments]);
        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        return export.Output;
    }

    private static YamlMapping Export(string kind) => Read(Text(kind));

    private static YamlMapping Read(string yaml)
    {
        var diagnostics = new Reporting.Diagnostics();
        var read = YamlReader.Read("config.yml", yaml, 0, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return read!;
    }

    // Every field with its path, in order.
    private static IEnumerable<string> FieldsOf(string kind, YamlMapping config, string form) => Below(Form(kind, config, form), "").Select(field => field.Path);

    private static YamlMapping Field(string kind, YamlMapping config, string form, string path) => Below(Form(kind, config, form), "").Single(field => field.Path == path).Field;

    private static YamlMapping Form(string kind, YamlMapping config, string form)
    {
        var found = Maps(Value(config, kind == "pages" ? "content" : "collections")).Single(each => Scalar(each, "name") == form);
        return Value(found, "files") is { } files ? Maps(files).Single() : found;
    }

    private static IEnumerable<(string Path, YamlMapping Field)> Below(YamlMapping field, string before) =>
        Maps(Value(field, "fields")).Concat(Map(field, "field") is { } one ? [one] : []).SelectMany(each =>
            Below(each, $"{before}{Scalar(each, "name")}.").Prepend((before + Scalar(each, "name"), each)));

    private static IEnumerable<YamlMapping> Maps(YamlNode? node) => node is YamlSequence sequence ? sequence.Nodes.OfType<YamlMapping>() : [];

    private static YamlNode? Value(YamlMapping map, string key) => map.Pairs.FirstOrDefault(pair => pair.Key.Text == key)?.Value;

    private static YamlMapping? Map(YamlMapping map, string key) => Value(map, key) as YamlMapping;

    private static string? Scalar(YamlMapping map, string key) => (Value(map, key) as YamlScalar)?.Text;
}
