namespace Annals.Render.Templates.Steps;

/// <summary>One thing that a template does, in a form that is quick to repeat. Safe to share between threads.</summary>
internal interface IStep
{
    void Run(PageContext page);
}
