using Annals.Formats.JsonSchemas;
using Annals.Parse.Schema;
using Annals.Phrasing;
using Annals.Read;
using Annals.Text;

namespace Annals.Formats.Cms;

/// <summary>
/// <c>config.yml</c> of Decap CMS, and of Sveltia CMS, which reads the same with a few keys of its own. What either does with a file that it saves decides
/// much here: no key has a default, since Sveltia writes it into files that have none; and names that need no file are texts, since a relation drops, without
/// a word, what it does not find among its choices.
/// </summary>
internal sealed class DecapConfig(CmsSettings settings, CmsLabels labels, Phrases phrases, bool isSveltia)
{
    private const string Body = "body";

    public string Write() => Head().Add("collections", new ConfigValue.Maps(CmsForm.All.Select(Collection))).ToYaml();

    private ConfigMap Head()
    {
        var config = new ConfigMap()
            .Add("backend", Backend(), $"For {(isSveltia ? "Sveltia" : "Decap")} CMS, made by “annals export cms --kind {(isSveltia ? "sveltia" : "decap")}” from the keys that Annals reads.\nMake it anew with a new version of Annals rather than change it by hand.");
        if (!isSveltia) config.Add("local_backend", true, "Only where “npx decap-server” runs on the same machine; on a public host it has no effect.");
        config
            .Add("publish_mode", "simple", "With editorial_workflow in its place each change becomes a pull request, which “annals check” can look at first.")
            .Add("media_folder", $"{settings.Folder}/{InputFolders.Media}")
            .Add("public_folder", InputFolders.Media)
            .Add("slug", new ConfigMap().Add("encoding", IsLatin ? "ascii" : "unicode").Add("clean_accents", IsLatin), "Of the titles of new files.");
        if (isSveltia) config.Add("output", new ConfigMap().Add("omit_empty_optional_fields", true), "Otherwise every empty key is written.");
        else config.Add("locale", settings.Language);
        return config;
    }

    private bool IsLatin => phrases.Text("kinds.entries").All(letter => letter < '\u0250');

    private ConfigMap Backend()
    {
        var isNamed = settings.Repository is not null;
        return new ConfigMap()
            .Add("name", settings.Host, isSveltia ? null : "Signing in needs a small server of yours that knows a secret, named here as base_url: see decapcms.org/docs/external-oauth-clients.")
            .Add("repo", settings.Repository ?? CmsSettings.Placeholder, isNamed ? null : "Put your own repository here, as in ada/bridge-timeline, or run the command with --repo.")
            .Add("branch", settings.Branch);
    }

    private ConfigMap Collection(CmsForm form)
    {
        var fields = Fields(form.Keys, form.Name, isOptional: false);
        if (form.Kind is null) return new ConfigMap().Add("name", form.Name).Add("label", labels.Form(form)).Add("editor", Editor(null)).Add("files", new ConfigValue.Maps(
        [
            new ConfigMap().Add("name", form.Name).Add("label", labels.Form(form)).Add("file", $"{settings.Folder}/{InputFolders.Settings}").Add("fields", new ConfigValue.Maps(fields)),
        ]));
        return new ConfigMap()
            .Add("name", form.Name)
            .Add("label", labels.Form(form))
            .Add("folder", $"{settings.Folder}/{form.Name}")
            .Add("create", true)
            .Add("slug", "{{slug}}")
            .Add("identifier_field", EntryKeys.Title.Name)
            .AddIf(form.Kind == DocumentKind.Entry, "summary", "{{date}} · {{title}}")
            .AddIf(form.Kind == DocumentKind.Entry, "sortable_fields", new ConfigValue.Texts(EntryKeys.Date.Name, EntryKeys.Title.Name))
            .Add("editor", Editor(form.Kind))
            .Add("fields", new ConfigValue.Maps([.. fields, BodyField(form)]));
    }

    // Decap shows what our script draws. Its own preview, and Sveltia's, which takes no template, show the notations as they are written; Decap's breaks down
    // where a key holds a time.
    private ConfigMap Editor(DocumentKind? kind) => new ConfigMap().Add("preview", kind is not null && !isSveltia);

    // Rich text would put a backslash before each [[ and [@.
    private ConfigMap BodyField(CmsForm form)
    {
        var field = new ConfigMap().Add("name", Body).Add("label", labels.Key($"{form.Name}.{Body}")).Add("widget", isSveltia ? "markdown" : "text");
        if (isSveltia) field.Add("modes", new ConfigValue.Texts("raw"));
        return field.Add("required", false).Add("hint", CmsLabels.BodyHint);
    }

    /// <param name="isOptional">Whether what these keys stand in may be left out as a whole: a form asks for what is required in it all the same.</param>
    private IEnumerable<ConfigMap> Fields(KeySchema schema, string path, bool isOptional) => schema.Keys.Select(key => Field(key, $"{path}.{key.Name}", isOptional));

    private ConfigMap Field(Key key, string path, bool isOptional)
    {
        var field = new ConfigMap().Add("name", key.Name).Add("label", labels.Key(path));
        if (CmsForm.IsKept(key)) return field.Add("widget", "hidden").Add("required", false);
        var isRequired = key.Required && !isOptional;
        var of = CmsForm.Of(key);
        if (key.Shape is not Shape.ListOf || of is Shape.Choice or Shape.PlainText { Kind: DocumentKind.Source }) Widget(field, of, path, isRequired, isMany: key.Shape is Shape.ListOf);
        else List(field, of, path, isRequired);
        return field.Add("required", isRequired).Add("hint", CmsLabels.Hint(key));
    }

    private void List(ConfigMap field, Shape of, string path, bool isRequired)
    {
        if (labels.Singular(path) is { } singular) field.Add("label_singular", singular);
        field.Add("widget", "list").AddIf(isRequired, "min", 1).Add("collapsed", of is Shape.Keys);
        if (of is Shape.Keys keys)
        {
            if (Summary(keys.Schema) is { } summary) field.Add("summary", summary);
            field.Add("fields", new ConfigValue.Maps(Fields(keys.Schema, path, isOptional: false)));
            return;
        }
        var each = new ConfigMap().Add("name", path[(path.LastIndexOf('.') + 1)..]).Add("label", labels.Key(path));
        Widget(each, of, path, isRequired: true, isMany: false);
        field.Add("field", each);
    }

    // What a folded item shows: its required texts.
    private static string? Summary(KeySchema schema)
    {
        var texts = schema.Keys.Where(key => key is { Required: true, Shape: Shape.PlainText or Shape.EdtfDate }).Select(key => $"{{{{{key.Name}}}}}").ToArray();
        return texts.Length == 0 ? null : string.Join(": ", texts);
    }

    private void Widget(ConfigMap field, Shape shape, string path, bool isRequired, bool isMany)
    {
        switch (shape)
        {
            case Shape.Keys keys:
                field.Add("widget", "object").Add("collapsed", !keys.Schema.Keys.Any(key => key is { Required: true, Shape: Shape.PlainText { IsMedia: true } })).Add("fields", new ConfigValue.Maps(Fields(keys.Schema, path, isOptional: !isRequired)));
                break;
            case Shape.Choice choice:
                field.Add("widget", "select").AddIf(isMany, "multiple", true).Add("options", new ConfigValue.Maps(
                    choice.Words.Select(word => new ConfigMap().Add("label", labels.Choice(path, word)).Add("value", new ConfigValue.Scalar(YamlText.Quoted(word))))));
                break;
            case Shape.EdtfDate or Shape.WebAddress or Shape.Language:
                Pattern(field, SchemaPattern.Of(shape)!);
                break;
            case Shape.WholeNumber:
                field.Add("widget", "number").Add("value_type", "int");
                break;
            case Shape.PlainText { IsMedia: true }:
                field.Add("widget", shape is Shape.PlainText { IsRecording: true } ? "file" : "image");
                break;
            case Shape.PlainText { Kind: DocumentKind.Source }:
                field.Add("widget", "relation").Add("collection", InputFolders.Of(DocumentKind.Source)).Add("value_field", "{{slug}}")
                    .Add("display_fields", new ConfigValue.Texts("title")).Add("search_fields", new ConfigValue.Texts("title", "publisher"))
                    .AddIf(isMany, "multiple", true).AddIf(isMany && isRequired, "min", 1).Add("options_length", 1000);
                break;
            case Shape.PlainText { Most: > 10_000 }:
                field.Add("widget", "text");
                break;
            default:
                field.Add("widget", "string");
                break;
        }
    }

    private static void Pattern(ConfigMap field, SchemaPattern pattern) =>
        field.Add("widget", "string").Add("pattern", new ConfigValue.Texts(pattern.Expression, pattern.Expected));
}
