using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Annals.TraceToProfile;

/// <summary>
/// Writes a profile as the compiler of native code reads it (<c>--mibc</c>): a packed module whose methods are never run. Their
/// instructions are the profile: the method, what was counted in it, and so on for the next; one such method for each assembly.
/// </summary>
internal sealed class ProfileWriter
{
    private readonly MetadataBuilder _metadata = new();
    private readonly BlobBuilder _code = new();
    private readonly References _references;
    private readonly MethodBodyStreamEncoder _bodies;

    private ProfileWriter(Trace trace)
    {
        _references = new References(trace, _metadata);
        _bodies = new MethodBodyStreamEncoder(_code);
    }

    /// <summary>Writes the profile, and says how many methods it has.</summary>
    public static int Write(Trace trace, string file)
    {
        var writer = new ProfileWriter(trace);
        var methods = writer.WriteMethods(trace);
        var module = writer.Module(Path.GetFileName(file));
        using var packed = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        var entry = packed.CreateEntry(Path.GetFileName(file) + ".dll", CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        module.WriteContentTo(stream);
        return methods;
    }

    private int WriteMethods(Trace trace)
    {
        _metadata.AddTypeDefinition(
            default, default, _metadata.GetOrAddString("<Module>"), default,
            MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var written = 0;
        var assemblies = new InstructionEncoder(new BlobBuilder());
        foreach (var assembly in trace.Counts.ToLookup(counts => _references.AssemblyOf(counts.Method)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (assembly.Key is null) continue;
            var profile = new InstructionEncoder(new BlobBuilder());
            foreach (var counts in assembly)
                written += WriteMethod(profile, counts) ? 1 : 0;
            assemblies.LoadString(_metadata.GetOrAddUserString(assembly.Key + ";"));
            LoadToken(assemblies, Method("Assemblies_" + assembly.Key, profile));
            assemblies.OpCode(ILOpCode.Pop);
        }
        Method("AssemblyDictionary", assemblies);
        return written;
    }

    private bool WriteMethod(InstructionEncoder profile, TracedCounts counts)
    {
        var records = CountReader.Read(counts.Packed).ToList();
        var hasRun = records.Any(record => record.Of is CountOf.Runs && record.Values.Any(value => value != 0));
        if (!hasRun || _references.Method(counts.Method) is not { } method) return false;
        LoadToken(profile, method);
        profile.LoadString(_metadata.GetOrAddUserString("InstrumentationDataStart"));
        foreach (var record in records)
        {
            const int all = 0xF;
            profile.LoadConstantI4(all);
            profile.LoadConstantI4(record.At);
            profile.LoadConstantI4(record.Kind);
            profile.LoadConstantI4(record.Length);
            profile.LoadConstantI4(record.Other);
            foreach (var value in record.Values)
                WriteValue(profile, record.Of, value);
        }
        profile.LoadString(_metadata.GetOrAddUserString("InstrumentationDataEnd"));
        profile.OpCode(ILOpCode.Pop);
        return true;
    }

    // A type or method of no name here is one of 32 numbers, which the runtime gives to those that it does not know, either.
    private void WriteValue(InstructionEncoder profile, CountOf of, long value)
    {
        const int unknown = 1, mostUnknown = 32;
        if (of is CountOf.Runs && value is < int.MinValue or > int.MaxValue)
            profile.LoadConstantI8(value);
        else if (of is CountOf.Runs || value <= mostUnknown)
            profile.LoadConstantI4((int)value);
        else if ((of is CountOf.Types ? _references.Type(value) : _references.Method(value)) is { } reference)
            LoadToken(profile, reference);
        else
            profile.LoadConstantI4(unknown);
    }

    private static void LoadToken(InstructionEncoder code, EntityHandle handle)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(handle);
    }

    private MethodDefinitionHandle Method(string name, InstructionEncoder code)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, type => type.Void(), _ => { });
        return _metadata.AddMethodDefinition(
            MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, _metadata.GetOrAddString(name),
            _metadata.GetOrAddBlob(signature), _bodies.AddMethodBody(code, maxStack: 8), default);
    }

    private BlobBuilder Module(string name)
    {
        // The same identity each time: the file changes only with what was counted.
        _metadata.AddModule(0, _metadata.GetOrAddString(name), _metadata.GetOrAddGuid(new Guid(1, 0, 0, new byte[8])), default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString(name), new Version(0, 0, 0, 0), default, default, default, AssemblyHashAlgorithm.None);
        var module = new BlobBuilder();
        new ManagedPEBuilder(
            PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(_metadata), _code,
            deterministicIdProvider: _ => new BlobContentId(new Guid(1, 0, 0, new byte[8]), 1)).Serialize(module);
        return module;
    }
}
