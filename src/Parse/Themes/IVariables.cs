namespace Annals.Parse.Themes;

/// <summary>A context that knows the variables of the page and of its loops without Scriban's search through all scopes.</summary>
public interface IVariables
{
    bool TryFind(string name, out object? value);
}
