using Annals.Formats.JsonSchemas;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Text;

namespace Annals.Formats.Cms;

/// <summary>
/// <c>.pages.yml</c> of Pages CMS, by its schema (lib/config-schema.ts, version 2.1). It drops keys that it does not know unless it is told to merge; its
/// dates know no EDTF; and its references cannot give a file's name without its ending, so that sources are named by hand.
/// </summary>
internal sealed class PagesConfig(CmsSettings settings, CmsLabels labels)
{
    public string Write() => new ConfigMap()
        .Add("media", new ConfigMap().Add("input", $"{settings.Folder}/{InputFolders.Media}").Add("output", InputFolders.Media),
            "For Pages CMS, made by “annals export cms --kind pages” from the keys that Annals reads. It belongs at the top of the repository, as .pages.yml.\nMake it anew with a new version of Annals rather than change it by hand.")
        .Add("settings", new ConfigMap().Add("content", new ConfigMap().Add("merge", true)), "Without this, keys that stand in a file and not here are dropped.")
        .Add("content", new ConfigValue.Maps(CmsForm.All.Select(Content)))
        .ToYaml();

    private ConfigMap Content(CmsForm form)
    {
        var content = new ConfigMap().Add("name", form.Name).Add("label", labels.Form(form));
        var fields = Fields(form.Keys, form.Name, isOptional: false);
        if (form.Kind is null) return content.Add("type", "file").Add("path", $"{settings.Folder}/{InputFolders.Settings}").Add("format", "yaml").Add("fields", new ConfigValue.Maps(fields));
        return content.Add("type", "collection").Add("path", $"{settings.Folder}/{form.Name}").Add("format", "yaml-frontmatter").Add("filename", "{primary}.md")
            .Add("view", View(form))
            .Add("fields", new ConfigValue.Maps(
            [
                .. fields,
                // Rich text would put a backslash before each [[ and [@.
                new ConfigMap().Add("name", "body").Add("label", labels.Key($"{form.Name}.body")).Add("type", "text").Add("required", false).Add("description", CmsLabels.BodyHint),
            ]));
    }

    private static ConfigMap View(CmsForm form)
    {
        var view = new ConfigMap().Add("primary", EntryKeys.Title.Name);
        return form.Kind != DocumentKind.Entry ? view
            : view.Add("fields", new ConfigValue.Texts(EntryKeys.Date.Name, EntryKeys.Title.Name)).Add("sort", new ConfigValue.Texts(EntryKeys.Date.Name, EntryKeys.Title.Name));
    }

    private IEnumerable<ConfigMap> Fields(KeySchema schema, string path, bool isOptional) => schema.Keys.Select(key => Field(key, $"{path}.{key.Name}", isOptional));

    private ConfigMap Field(Key key, string path, bool isOptional)
    {
        var of = CmsForm.Of(key);
        var isMany = key.Shape is Shape.ListOf;
        var field = new ConfigMap().Add("name", key.Name).Add("label", labels.Key(path));
        Type(field, of, path, isMany, isOptional: !key.Required && !isMany);
        if (isMany && of is not Shape.Choice) field.Add("list", true);
        if (CmsForm.IsKept(key)) return field.Add("hidden", true).Add("required", false);
        return field.Add("required", key.Required && !isOptional).Add("description", Hint(key, of));
    }

    private static string Hint(Key key, Shape of) => of is Shape.PlainText { Kind: DocumentKind.Source }
        ? $"{key.Meaning} Each by the name of its file, without .md."
        : CmsLabels.Hint(key);

    private void Type(ConfigMap field, Shape shape, string path, bool isMany, bool isOptional)
    {
        switch (shape)
        {
            case Shape.Keys keys:
                field.Add("type", "object").Add("fields", new ConfigValue.Maps(Fields(keys.Schema, path, isOptional)));
                break;
            case Shape.Choice choice:
                var options = new ConfigMap().Add("values", new ConfigValue.Maps(
                    choice.Words.Select(word => new ConfigMap().Add("value", new ConfigValue.Scalar(YamlText.Quoted(word))).Add("label", labels.Choice(path, word)))));
                field.Add("type", "select").Add("options", options.AddIf(isMany, "multiple", true));
                break;
            case Shape.EdtfDate or Shape.WebAddress or Shape.Language:
                Pattern(field, SchemaPattern.Of(shape)!);
                break;
            case Shape.WholeNumber:
                field.Add("type", "number");
                break;
            case Shape.PlainText { IsMedia: true }:
                field.Add("type", shape is Shape.PlainText { IsRecording: true } ? "file" : "image");
                break;
            case Shape.PlainText { Most: > 10_000 }:
                field.Add("type", "text");
                break;
            default:
                field.Add("type", "string");
                break;
        }
    }

    private static void Pattern(ConfigMap field, SchemaPattern pattern) =>
        field.Add("type", "string").Add("pattern", new ConfigMap().Add("regex", pattern.Expression).Add("message", pattern.Expected));
}
