using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Annals.TraceToProfile;

/// <summary>What names the types and methods of a trace within a module that has none of its own (ECMA-335 II.22).</summary>
internal sealed class References(Trace trace, MetadataBuilder metadata)
{
    private readonly Dictionary<long, MetadataReader> _modules = [];
    private readonly Dictionary<string, EntityHandle> _assemblies = [];
    private readonly Dictionary<(MetadataReader, EntityHandle), EntityHandle> _definitions = [];
    private readonly Dictionary<long, EntityHandle?> _types = [];
    private readonly Dictionary<long, EntityHandle?> _methods = [];

    /// <summary>The assembly that a method is written in, by its name.</summary>
    public string? AssemblyOf(long method) =>
        trace.Methods.TryGetValue(method, out var traced) && trace.Types.TryGetValue(traced.Type, out var type) && Module(type.Module) is { } module
            ? NameOf(module)
            : null;

    public EntityHandle? Method(long id)
    {
        if (!_methods.TryGetValue(id, out var known))
            _methods[id] = known = NewMethod(id);
        return known;
    }

    public EntityHandle? Type(long id)
    {
        if (!_types.TryGetValue(id, out var known))
            _types[id] = known = NewType(id);
        return known;
    }

    private EntityHandle? NewMethod(long id)
    {
        if (!trace.Methods.TryGetValue(id, out var method) || !trace.Types.TryGetValue(method.Type, out var owner)
            || Module(owner.Module) is not { } module || Type(method.Type) is not { } type
            || MetadataTokens.EntityHandle(method.Token) is not { Kind: HandleKind.MethodDefinition, IsNil: false } handle)
            return null;
        var definition = module.GetMethodDefinition((MethodDefinitionHandle)handle);
        var signature = definition.DecodeSignature(new Signatures(this), null);
        EntityHandle reference = metadata.AddMemberReference(
            type, metadata.GetOrAddString(module.GetString(definition.Name)), metadata.GetOrAddBlob(Signatures.Of(signature)));
        if (method.Arguments.Count == 0)
            return reference;
        var arguments = method.Arguments.Select(Encoded).ToList();
        return arguments.Any(argument => argument.IsDefault)
            ? null
            : metadata.AddMethodSpecification(reference, metadata.GetOrAddBlob(Signatures.Made(arguments)));
    }

    private EntityHandle? NewType(long id)
    {
        if (!trace.Types.TryGetValue(id, out var type))
            return null;
        if (type.Arguments.Count == 0 && type.Element is not SignatureTypeCode.FunctionPointer && Module(type.Module) is { } module)
            return Definition(module, MetadataTokens.EntityHandle(type.Token));
        var encoded = Encoded(id);
        return encoded.IsDefault ? null : metadata.AddTypeSpecification(metadata.GetOrAddBlob(encoded));
    }

    // The type within a signature (II.23.2.12); default if it cannot be named.
    private ImmutableArray<byte> Encoded(long id)
    {
        if (!trace.Types.TryGetValue(id, out var type))
            return default;
        var arguments = type.Arguments.Select(Encoded).ToList();
        if (type.Element is SignatureTypeCode.FunctionPointer || arguments.Any(argument => argument.IsDefault))
            return default;
        if (type.Element is SignatureTypeCode.SZArray or SignatureTypeCode.Pointer or SignatureTypeCode.ByReference)
            return arguments is [var of] ? [(byte)type.Element, .. of] : default;
        if (type.Element is SignatureTypeCode.Array || Module(type.Module) is not { } module
            || MetadataTokens.EntityHandle(type.Token) is not { Kind: HandleKind.TypeDefinition, IsNil: false } handle)
            return default;
        var name = Signatures.Named(module, (TypeDefinitionHandle)handle, Definition(module, handle));
        return arguments.Count == 0 ? name : Signatures.Made(name, arguments);
    }

    /// <summary>A type by its place in the table of a module.</summary>
    public EntityHandle Definition(MetadataReader module, EntityHandle handle)
    {
        if (!_definitions.TryGetValue((module, handle), out var known))
            _definitions[(module, handle)] = known = handle.Kind is HandleKind.TypeDefinition
                ? NewDefinition(module, module.GetTypeDefinition((TypeDefinitionHandle)handle))
                : NewReference(module, module.GetTypeReference((TypeReferenceHandle)handle));
        return known;
    }

    private EntityHandle NewDefinition(MetadataReader module, TypeDefinition type)
    {
        var (space, name) = (module.GetString(type.Namespace), module.GetString(type.Name));
        // What stands for any class where code is shared has a place of its own to be found in.
        if (space == "System" && name == "__Canon") return Reference(Assembly("System.Private.Canon"), space, name);
        return Reference(type.GetDeclaringType() is { IsNil: false } outer ? Definition(module, outer) : Assembly(NameOf(module)), space, name);
    }

    private EntityHandle NewReference(MetadataReader module, TypeReference type)
    {
        var scope = type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => Definition(module, type.ResolutionScope),
            HandleKind.AssemblyReference => Assembly(module.GetString(module.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)),
            _ => Assembly(NameOf(module)),
        };
        return Reference(scope, module.GetString(type.Namespace), module.GetString(type.Name));
    }

    private EntityHandle Reference(EntityHandle scope, string space, string name) =>
        metadata.AddTypeReference(scope, space.Length == 0 ? default : metadata.GetOrAddString(space), metadata.GetOrAddString(name));

    private static string NameOf(MetadataReader module) => module.GetString(module.GetAssemblyDefinition().Name);

    private EntityHandle Assembly(string name)
    {
        if (!_assemblies.TryGetValue(name, out var known))
            _assemblies[name] = known = metadata.AddAssemblyReference(
                metadata.GetOrAddString(name), new Version(0, 0, 0, 0), default, default, default, default);
        return known;
    }

    private MetadataReader? Module(long id)
    {
        if (_modules.TryGetValue(id, out var known))
            return known;
        if (!trace.Modules.TryGetValue(id, out var path) || !File.Exists(path))
            return null;
        return _modules[id] = new PEReader(File.OpenRead(path)).GetMetadataReader();
    }
}
