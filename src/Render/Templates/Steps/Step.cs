namespace Annals.Render.Templates.Steps;

/// <summary>One thing that a template does, in a form that is quick to repeat. Safe to share between threads.</summary>
// A class and no interface: some million are run in a build, and an interface is looked through each time.
internal abstract class Step
{
    public abstract void Run(PageContext page);
}
