using System.Collections.Immutable;
using Scriban.Runtime;

namespace Annals.Render.Templates;

/// <summary>What <c>for</c> stands for within a loop, with the members that Scriban gives it.</summary>
internal sealed class LoopPosition(ScriptArray values) : View
{
    private static readonly ImmutableArray<string> Names = ["index", "rindex", "length", "first", "last", "even", "odd", "changed"];

    /// <summary>Of the value that is shown now, from zero.</summary>
    public int Index { get; set; }

    public override object Table => Names;

    public override int Count => Names.Length;

    public override IEnumerable<string> GetMembers() => Names;

    public override int IndexOf(string member) => Names.IndexOf(member);

    public override object? Member(int index) => Names[index] switch
    {
        "index" => Index,
        "rindex" => values.Count - Index - 1,
        "length" => values.Count,
        "first" => Index == 0,
        "last" => Index == values.Count - 1,
        "even" => Index % 2 == 0,
        "odd" => Index % 2 == 1,
        _ => Index == 0 || !Equals(values[Index - 1], values[Index]),
    };
}
