using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary><c>[ ]</c> or <c>[x]</c> before the words of a task, in the tree.</summary>
internal sealed class TaskInline(bool isDone) : LeafInline
{
    public bool IsDone { get; } = isDone;
}
