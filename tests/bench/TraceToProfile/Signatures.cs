using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Annals.TraceToProfile;

/// <summary>Signatures of one module, written for another (ECMA-335 II.23.2).</summary>
internal sealed class Signatures(References references) : ISignatureTypeProvider<ImmutableArray<byte>, object?>
{
    public static ImmutableArray<byte> Of(MethodSignature<ImmutableArray<byte>> signature)
    {
        var blob = new BlobBuilder();
        blob.WriteByte(signature.Header.RawValue);
        if (signature.Header.IsGeneric)
            blob.WriteCompressedInteger(signature.GenericParameterCount);
        blob.WriteCompressedInteger(signature.ParameterTypes.Length);
        blob.WriteBytes(signature.ReturnType);
        foreach (var parameter in signature.ParameterTypes)
            blob.WriteBytes(parameter);
        return blob.ToImmutableArray();
    }

    /// <summary>What makes one method of a generic one.</summary>
    public static ImmutableArray<byte> Made(IReadOnlyCollection<ImmutableArray<byte>> arguments) =>
        [(byte)SignatureKind.MethodSpecification, .. List(arguments)];

    /// <summary>What makes one type of a generic one.</summary>
    public static ImmutableArray<byte> Made(ImmutableArray<byte> type, IReadOnlyCollection<ImmutableArray<byte>> arguments) =>
        [(byte)SignatureTypeCode.GenericTypeInstance, .. type, .. List(arguments)];

    private static ImmutableArray<byte> List(IReadOnlyCollection<ImmutableArray<byte>> types)
    {
        var blob = new BlobBuilder();
        blob.WriteCompressedInteger(types.Count);
        foreach (var type in types)
            blob.WriteBytes(type);
        return blob.ToImmutableArray();
    }

    /// <summary>A type by its name; those that every signature knows have a number of their own.</summary>
    public static ImmutableArray<byte> Named(MetadataReader module, TypeDefinitionHandle handle, EntityHandle reference)
    {
        var type = module.GetTypeDefinition(handle);
        if (module.GetString(type.Namespace) == "System" && type.GetDeclaringType().IsNil && Known(module.GetString(type.Name)) is { } code)
            return [(byte)code];
        return Token(module.ResolveSignatureTypeKind(handle, 0) == SignatureTypeKind.ValueType, reference);
    }

    private static PrimitiveTypeCode? Known(string name) =>
        name is not nameof(TypedReference) && Enum.TryParse<PrimitiveTypeCode>(name, out var code) ? code : null;

    private static ImmutableArray<byte> Token(bool value, EntityHandle reference)
    {
        var blob = new BlobBuilder();
        blob.WriteByte((byte)(value ? SignatureTypeKind.ValueType : SignatureTypeKind.Class));
        blob.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(reference));
        return blob.ToImmutableArray();
    }

    public ImmutableArray<byte> GetPrimitiveType(PrimitiveTypeCode typeCode) => [(byte)typeCode];

    public ImmutableArray<byte> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Token(rawTypeKind == (byte)SignatureTypeKind.ValueType, references.Definition(reader, handle));

    public ImmutableArray<byte> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        Token(rawTypeKind == (byte)SignatureTypeKind.ValueType, references.Definition(reader, handle));

    public ImmutableArray<byte> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public ImmutableArray<byte> GetSZArrayType(ImmutableArray<byte> elementType) => [(byte)SignatureTypeCode.SZArray, .. elementType];

    public ImmutableArray<byte> GetPointerType(ImmutableArray<byte> elementType) => [(byte)SignatureTypeCode.Pointer, .. elementType];

    public ImmutableArray<byte> GetByReferenceType(ImmutableArray<byte> elementType) => [(byte)SignatureTypeCode.ByReference, .. elementType];

    public ImmutableArray<byte> GetPinnedType(ImmutableArray<byte> elementType) => [(byte)SignatureTypeCode.Pinned, .. elementType];

    public ImmutableArray<byte> GetGenericInstantiation(ImmutableArray<byte> genericType, ImmutableArray<ImmutableArray<byte>> typeArguments) =>
        Made(genericType, typeArguments);

    public ImmutableArray<byte> GetGenericTypeParameter(object? genericContext, int index) => Numbered(SignatureTypeCode.GenericTypeParameter, index);

    public ImmutableArray<byte> GetGenericMethodParameter(object? genericContext, int index) => Numbered(SignatureTypeCode.GenericMethodParameter, index);

    public ImmutableArray<byte> GetFunctionPointerType(MethodSignature<ImmutableArray<byte>> signature) => [(byte)SignatureTypeCode.FunctionPointer, .. Of(signature)];

    public ImmutableArray<byte> GetModifiedType(ImmutableArray<byte> modifier, ImmutableArray<byte> unmodifiedType, bool isRequired) =>
        [(byte)(isRequired ? SignatureTypeCode.RequiredModifier : SignatureTypeCode.OptionalModifier), .. modifier[1..], .. unmodifiedType];

    public ImmutableArray<byte> GetArrayType(ImmutableArray<byte> elementType, ArrayShape shape)
    {
        var blob = new BlobBuilder();
        blob.WriteByte((byte)SignatureTypeCode.Array);
        blob.WriteBytes(elementType);
        new ArrayShapeEncoder(blob).Shape(shape.Rank, shape.Sizes, shape.LowerBounds);
        return blob.ToImmutableArray();
    }

    private static ImmutableArray<byte> Numbered(SignatureTypeCode code, int index)
    {
        var blob = new BlobBuilder();
        blob.WriteByte((byte)code);
        blob.WriteCompressedInteger(index);
        return blob.ToImmutableArray();
    }
}
