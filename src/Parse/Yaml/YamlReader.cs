using System.Collections.Immutable;
using Annals.Read;
using Annals.Reporting;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Annals.Parse.Yaml;

/// <summary>YAML 1.2 text to nodes that know their places, from the events of YamlDotNet's parser.</summary>
public sealed class YamlReader
{
    /// <summary>More than any front matter needs, and few enough for any stack.</summary>
    private const int MostNesting = 16;

    private readonly YamlDotNet.Core.Parser _parser;
    private readonly string _path;
    private readonly YamlBreaks _breaks;
    private readonly YamlPlaces _places;
    private readonly int _linesBefore;
    private readonly Diagnostics _diagnostics;

    private YamlReader(string path, string yaml, int linesBefore, Diagnostics diagnostics)
    {
        _breaks = new YamlBreaks(yaml);
        _parser = new YamlDotNet.Core.Parser(new StringReader(_breaks.Yaml));
        _path = path;
        _places = new YamlPlaces(_breaks.Yaml, linesBefore);
        _linesBefore = linesBefore;
        _diagnostics = diagnostics;
    }

    /// <summary>A whole file, as <c>site.yml</c>.</summary>
    public static YamlMapping? Read(TextFile file, Diagnostics diagnostics) => Read(file.Path, file.Text, 0, diagnostics);

    /// <param name="path">The file's name, for diagnostics.</param>
    /// <param name="yaml">The text of one YAML document that is a mapping.</param>
    /// <param name="linesBefore">How many lines of the file stand above the text.</param>
    /// <returns>The mapping, empty for an empty text; null where it is broken, which has been reported.</returns>
    public static YamlMapping? Read(string path, ReadOnlySpan<char> yaml, int linesBefore, Diagnostics diagnostics) =>
        PlainYaml.Read(yaml, linesBefore) ?? ReadWithLibrary(path, yaml.ToString(), linesBefore, diagnostics);

    /// <summary>The same by YamlDotNet alone.</summary>
    internal static YamlMapping? ReadWithLibrary(string path, string yaml, int linesBefore, Diagnostics diagnostics) =>
        Guarded(path, yaml, linesBefore, diagnostics, reader => reader.Document());

    /// <summary>A text of any number of YAML documents, each of any sort.</summary>
    /// <returns>Null where one is broken, which has been reported.</returns>
    public static IReadOnlyList<YamlNode>? ReadAll(string path, string yaml, int linesBefore, Diagnostics diagnostics) =>
        Guarded(path, yaml, linesBefore, diagnostics, reader => reader.Documents());

    private static T? Guarded<T>(string path, string yaml, int linesBefore, Diagnostics diagnostics, Func<YamlReader, T?> read)
        where T : class
    {
        var reader = new YamlReader(path, yaml, linesBefore, diagnostics);
        try
        {
            return read(reader);
        }
        catch (YamlException fault)
        {
            diagnostics.Add(Rules.BrokenYaml, path, reader.At(fault.Start), YamlFault.Explain(fault, yaml));
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // Assertions within YamlDotNet, which input that is no YAML at all can trip.
            var end = reader._parser.Current?.End ?? Mark.Empty;
            diagnostics.Add(Rules.BrokenYaml, path, reader.At(new Mark(end.Index, Math.Max(end.Line, 1), Math.Max(end.Column, 1))),
                "this is not YAML: what follows here does not belong to what stands above it; see that all keys start in one column and that brackets and quotation marks are closed");
            return null;
        }
        catch (NotUnderstoodException fault)
        {
            diagnostics.Add(fault.Rule, path, fault.At, fault.Message);
            return null;
        }
    }

    private YamlMapping? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return Empty();
        _parser.Consume<DocumentStart>();
        var node = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
            throw new NotUnderstoodException(Rules.BrokenYaml, At(second.Start), "one YAML document is expected, and here a second one starts");
        return node switch
        {
            YamlMapping mapping => mapping,
            YamlScalar { IsNull: true } => Empty(),
            _ => throw new NotUnderstoodException(Rules.BrokenYaml, node.At, "lines of the form “key: value” are expected here"),
        };
    }

    private List<YamlNode> Documents()
    {
        var documents = new List<YamlNode>();
        _parser.Consume<StreamStart>();
        while (_parser.TryConsume<DocumentStart>(out _))
        {
            documents.Add(Node(0));
            _parser.Consume<DocumentEnd>();
        }
        _parser.Consume<StreamEnd>();
        return documents;
    }

    private YamlMapping Empty() => new(new Position(_linesBefore + 1, 1), []);

    private YamlNode Node(int depth)
    {
        if (depth > MostNesting)
            throw new NotUnderstoodException(Rules.TooDeep, At(_parser.Current!.Start), $"values nest more than {MostNesting} deep here");
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            throw new NotUnderstoodException(Rules.BrokenYaml, At(alias.Start), $"aliases such as *{alias.Value} are not used here; write the value out, or quote the text if it starts with *");
        if (_parser.TryConsume<Scalar>(out var scalar)) return Text(scalar);
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return Sequence(At(sequence.Start), depth);
        return Mapping(At(_parser.Consume<MappingStart>().Start), depth);
    }

    private YamlScalar Text(Scalar scalar)
    {
        var at = At(scalar.Start);
        var isPlain = scalar.Style == ScalarStyle.Plain;
        return new YamlScalar(
            at,
            _breaks.Restored(scalar.Value),
            isPlain && YamlScalar.SaysNothing(scalar.Value),
            isPlain ? at : at with { Column = at.Column + 1 },
            scalar.Start.Line == scalar.End.Line && scalar.End.Index - scalar.Start.Index == scalar.Value.Length + (isPlain ? 0 : 2));
    }

    private YamlSequence Sequence(Position at, int depth)
    {
        var nodes = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) nodes.Add(Node(depth + 1));
        return new YamlSequence(at, nodes.ToImmutable());
    }

    private YamlMapping Mapping(Position at, int depth)
    {
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        var names = new HashSet<string>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            if (key is not YamlScalar name)
                throw new NotUnderstoodException(Rules.BrokenYaml, key.At, "a key must be one word; quote a text that starts with [ or {");
            var value = Node(depth + 1);
            if (!names.Add(name.Text))
                _diagnostics.Add(Rules.BrokenYaml, _path, name.At, $"“{name.Text}” stands here twice; keep one");
            else
                pairs.Add(new YamlPair(name, value));
        }
        return new YamlMapping(at, pairs.ToImmutable());
    }

    private Position At(Mark mark) => _places.At(mark);

    // Leaves the recursion; never leaves this class.
    private sealed class NotUnderstoodException(Rule rule, Position at, string message) : Exception(message)
    {
        public Rule Rule { get; } = rule;
        public Position At { get; } = at;
    }
}
