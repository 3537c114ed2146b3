namespace Annals.Parse.Schema;

/// <summary>A name that is written as a link, as editors that make links between notes do in keys too.</summary>
public static class LinkedName
{
    /// <summary><c>Ann Lee</c> for <c>[[Ann Lee]]</c>, <c>ann-lee</c> for <c>[[ann-lee|Ann Lee]]</c>; any other text as it is.</summary>
    public static string Of(string text)
    {
        if (text is not ['[', '[', .. var inner, ']', ']'] || inner.AsSpan().ContainsAny('[', ']')) return text;
        var name = inner.Split('|')[0].Trim();
        return name.Length == 0 ? text : name;
    }
}
