using Annals.Parse.Themes;
using Scriban.Runtime;

namespace Annals.Templates;

/// <summary>The words of the interface as nested objects: <c>nav.people</c> in the file is <c>words.nav.people</c> in a template.</summary>
internal static class WordsObject
{
    public static ScriptObject From(Words words)
    {
        var root = new ScriptObject();
        foreach (var (key, text) in words.Texts)
        {
            var parts = key.Split('.');
            var holder = root;
            foreach (var part in parts[..^1])
            {
                if (!holder.TryGetValue(part, out var inner) || inner is not ScriptObject next) holder[part] = next = [];
                holder = next;
            }
            holder[parts[^1]] = text;
        }
        return root;
    }
}
