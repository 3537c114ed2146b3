using Annals.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Annals.Tests.Workflows;

/// <summary>Workflows and actions, read as GitHub reads them.</summary>
internal static class Yaml
{
    public const string Action = ".github/actions/annals/action.yml";

    /// <summary>What <c>annals init --github</c> writes.</summary>
    public const string Template = "src/Init/Files/github/pages.yml";

    /// <summary>All workflows of this repository, and the one that is written for others.</summary>
    public static string[] Workflows =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(".github", "workflows"), "*.yml").Select(file => ".github/workflows/" + Path.GetFileName(file)).Order(StringComparer.Ordinal),
        Template,
    ];

    public static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.PathOf(file))));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    public static YamlMappingNode Keys(this YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    public static string? Text(this YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    /// <summary>The keys of a mapping below a key with their values as text, or none where there is no such key.</summary>
    public static Dictionary<string, string> Values(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlMappingNode)value).Children.ToDictionary(each => each.Key.ToString(), each => each.Value.ToString()) : [];

    public static IEnumerable<YamlMappingNode> Jobs(this YamlMappingNode workflow) => workflow.Keys("jobs").Children.Values.Cast<YamlMappingNode>();

    /// <summary>The steps of a job or of an action; none of a job that is another workflow.</summary>
    public static YamlMappingNode[] Steps(this YamlMappingNode job) => job.Children.TryGetValue("steps", out var steps) ? [.. ((YamlSequenceNode)steps).Cast<YamlMappingNode>()] : [];

    public static YamlMappingNode[] Steps(string file) =>
        file.EndsWith("action.yml", StringComparison.Ordinal) ? Read(file).Keys("runs").Steps() : [.. Read(file).Jobs().SelectMany(Steps)];

    /// <summary>The only step of a job that uses an action.</summary>
    public static YamlMappingNode Using(this YamlMappingNode job, string action) => job.Steps().Single(step => step.Text("uses")?.Split('@')[0] == action);
}
