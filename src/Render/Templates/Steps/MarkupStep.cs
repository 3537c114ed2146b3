namespace Annals.Render.Templates.Steps;

/// <summary>Writes what stands in the template, as the bytes that it is published as.</summary>
internal sealed class MarkupStep(byte[] utf8) : Step
{
    public override void Run(PageContext page) => page.WriteMarkup(utf8);
}
