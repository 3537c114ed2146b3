using Annals.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Annals.Tests.Architecture;

/// <summary>
/// Which namespace uses which, as the compiler understands the sources: a type that is used without a <c>using</c>, an inferred one and a constant count like any other.
/// </summary>
public class NamespaceTests
{
    // What the SDK gives every file.
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly Lazy<Dictionary<string, HashSet<string>>> Uses = new(Read);

    [Fact]
    public void Namespaces_use_each_other_in_one_direction()
    {
        Assert.True(Uses.Value.Count > 40);
        Assert.Empty(Circles(Uses.Value));
    }

    [Fact]
    public void The_engine_of_templates_knows_nothing_of_timelines_and_of_what_is_published()
    {
        var others =
            from used in Uses.Value["Annals.Templates"]
            where used.Split('.')[1] is not ("Text" or "Reporting" or "Work" or "Phrasing" or "Parse")
            select used;
        Assert.Empty(others);
    }

    [Fact]
    public void A_circle_is_found()
    {
        var uses = new Dictionary<string, HashSet<string>>
        {
            ["a"] = ["b", "d"],
            ["b"] = ["c"],
            ["c"] = ["a"],
            ["d"] = [],
        };
        Assert.Equal(["a → b → c → a"], Circles(uses));
    }

    // One line for each circle that is met first from one of its namespaces.
    private static List<string> Circles(Dictionary<string, HashSet<string>> uses)
    {
        var (found, done, path) = (new List<string>(), new HashSet<string>(), new List<string>());
        foreach (var space in uses.Keys.Order(StringComparer.Ordinal)) Visit(space);
        return found;

        void Visit(string space)
        {
            if (path.IndexOf(space) is >= 0 and var start) found.Add(string.Join(" → ", path.Skip(start).Append(space)));
            else if (done.Add(space))
            {
                path.Add(space);
                foreach (var used in uses.GetValueOrDefault(space, []).Order(StringComparer.Ordinal)) Visit(used);
                path.RemoveAt(path.Count - 1);
            }
        }
    }

    private static Dictionary<string, HashSet<string>> Read()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        SyntaxTree[] trees =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
        ];
        var libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is not "annals.dll")
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            "annals", trees.Append(CSharpSyntaxTree.ParseText(GlobalUsings, options)), libraries,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

        var uses = new Dictionary<string, HashSet<string>>();
        foreach (var tree in trees)
        {
            var root = tree.GetRoot();
            if (root.DescendantNodes().OfType<FileScopedNamespaceDeclarationSyntax>().FirstOrDefault() is not { } space) continue;
            var name = space.Name.ToString();
            if (!uses.TryGetValue(name, out var used)) uses[name] = used = [];
            var model = compilation.GetSemanticModel(tree);
            used.UnionWith(space.DescendantNodes().OfType<SimpleNameSyntax>().Select(node => NamespaceOf(model.GetSymbolInfo(node).Symbol)).OfType<string>().Where(other => other != name));
        }
        return uses;
    }

    private static string? NamespaceOf(ISymbol? symbol)
    {
        var type = symbol as ITypeSymbol ?? symbol?.ContainingType;
        while (type is IArrayTypeSymbol array) type = array.ElementType;
        var space = type is INamedTypeSymbol ? type.ContainingNamespace.ToDisplayString() : null;
        return space is not null && (space == "Annals" || space.StartsWith("Annals.", StringComparison.Ordinal)) ? space : null;
    }
}
