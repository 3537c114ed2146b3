using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Annals.Tests.Support;

namespace Annals.Tests.Architecture;

/// <summary>What the compiler of the native executable is told of the ways that a build takes.</summary>
public class ProfileTests
{
    private const string Name = "annals.profile.mibc";

    [Fact]
    public void The_compiler_is_given_it() =>
        Assert.Contains($"<MibcFile Include=\"$(MSBuildThisFileDirectory){Name}\" />", File.ReadAllText(Repository.PathOf("src/Native.props")), StringComparison.Ordinal);

    [Fact]
    public void It_is_of_the_program_as_it_is()
    {
        var counted = CountedMethods();
        var known = AllMethods(typeof(Build).Assembly);
        Assert.True(counted.Count > 1000, $"{counted.Count} methods of the program were counted.");
        var gone = counted.Where(method => !known.Contains(method)).Order(StringComparer.Ordinal).ToArray();
        Assert.True(gone.Length * 5 < counted.Count, $"{gone.Length} of {counted.Count} methods are no longer there; run tests/bench/profile. The first: {gone.FirstOrDefault()}");
    }

    private static HashSet<string> CountedMethods()
    {
        using var packed = ZipFile.OpenRead(Repository.PathOf("src/" + Name));
        using var stream = packed.GetEntry(Name + ".dll")!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        using var module = new PEReader(bytes);
        var names = module.GetMetadataReader();
        return
        [
            .. names.MemberReferences.Select(names.GetMemberReference)
                .Where(method => method.Parent.Kind is HandleKind.TypeReference)
                .Select(method => (Type: NameOf(names, (TypeReferenceHandle)method.Parent), Name: names.GetString(method.Name)))
                .Where(method => method.Type.StartsWith("Annals.", StringComparison.Ordinal))
                .Select(method => $"{method.Type}.{method.Name}"),
        ];
    }

    private static string NameOf(MetadataReader names, TypeReferenceHandle handle)
    {
        var type = names.GetTypeReference(handle);
        var name = names.GetString(type.Name);
        return type.ResolutionScope.Kind is HandleKind.TypeReference
            ? $"{NameOf(names, (TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : $"{names.GetString(type.Namespace)}.{name}";
    }

    private static HashSet<string> AllMethods(Assembly program) =>
    [
        .. program.GetTypes().SelectMany(type => type
            .GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .OfType<MethodBase>()
            .Select(method => $"{type.FullName}.{method.Name}")),
    ];
}
