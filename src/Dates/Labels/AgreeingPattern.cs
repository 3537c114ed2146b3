using System.Collections.Immutable;
using System.Text;

namespace Annals.Dates.Labels;

/// <summary>
/// A pattern about parts of a date whose words agree with them: in "{parts} inconnu{|e|s|es}" the endings are for one part, one feminine
/// part, several parts, and several of which all are feminine.
/// </summary>
public sealed record AgreeingPattern
{
    private const int Forms = 4;

    private readonly ImmutableArray<Pattern> _forms;

    private AgreeingPattern(ImmutableArray<Pattern> forms) => _forms = forms;

    /// <summary>What has no such endings is the same for all; braces without four endings stay as they are.</summary>
    public static AgreeingPattern Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new AgreeingPattern([.. Enumerable.Range(0, Forms).Select(form => Pattern.Of(InForm(text, form), "parts"))]);
    }

    public string Fill(string parts, bool areSeveral, bool areFeminine) => _forms[(areSeveral ? 2 : 0) + (areFeminine ? 1 : 0)].Fill(parts);

    public bool Equals(AgreeingPattern? other) => other is not null && _forms.AsSpan().SequenceEqual(other._forms.AsSpan());

    public override int GetHashCode() => _forms[0].GetHashCode();

    private static string InForm(string text, int form)
    {
        var inForm = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '{' ? text.IndexOf('}', at) : -1;
            if (end < 0 || text[(at + 1)..end].Split('|') is not { Length: Forms } endings)
            {
                inForm.Append(text[at]);
                continue;
            }

            inForm.Append(endings[form]);
            at = end;
        }

        return inForm.ToString();
    }
}
