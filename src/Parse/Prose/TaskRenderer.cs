using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Prose;

/// <summary>Writes the box as a sign with a name: a control that does nothing would only be in the way, and a feed's reader would take it out.</summary>
internal sealed class TaskRenderer(BodyRenderer body) : HtmlObjectRenderer<TaskInline>
{
    protected override void Write(HtmlRenderer renderer, TaskInline task)
    {
        renderer.Write("<span class=\"task\" role=\"img\" aria-label=\"");
        body.Leave(BodyRenderer.At(task), (offset, at) => new WordMark(offset, at, task.IsDone ? "task.done" : "task.open", IsText: false));
        renderer.Write(task.IsDone ? "\">☑</span>" : "\">☐</span>");
    }
}
