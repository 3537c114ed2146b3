using AngleSharp.Dom;

namespace Annals.Read.Html;

/// <summary>Walks a tree in document order without recursion.</summary>
internal static class HtmlWalk
{
    /// <param name="enter">Told of each node; says whether to walk into it.</param>
    /// <param name="leave">Told of each element that was walked into, behind what is in it.</param>
    public static void Run(INode root, Func<INode, bool> enter, Action<IElement> leave)
    {
        // By index: to ask a node for its next sibling takes as long as there are siblings.
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next < at.Node.ChildNodes.Length)
            {
                var child = at.Node.ChildNodes[at.Next];
                open.Push((at.Node, at.Next + 1));
                if (enter(child)) open.Push((child, 0));
            }
            else if (at.Node is IElement element && at.Node != root)
            {
                leave(element);
            }
        }
    }
}
