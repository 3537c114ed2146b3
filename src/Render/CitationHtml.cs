using System.Globalization;
using System.Text;
using Annals.Link;

namespace Annals.Render;

/// <summary>The small numbers that lead from a claim to its reference and back.</summary>
internal static class CitationHtml
{
    public static string Id(int number, int use) => string.Create(CultureInfo.InvariantCulture, $"cite_{number}_{use}");

    /// <summary>One number in brackets.</summary>
    public static Html Sign(ReferenceUse use) => new(Signs([use]));

    /// <summary>All numbers of a citation in brackets; nothing where there are none.</summary>
    public static string Signs(IReadOnlyList<ReferenceUse> uses)
    {
        if (uses.Count == 0) return "";
        var html = new StringBuilder("<sup class=\"cite\">[");
        for (var i = 0; i < uses.Count; i++)
        {
            if (i > 0) html.Append(", ");
            if (uses[i].Prefix.Length > 0) html.Append(Html.Escape(uses[i].Prefix)).Append(' ');
            html.Append(CultureInfo.InvariantCulture, $"<a id=\"cite_{uses[i].Number}_{uses[i].Use}\" href=\"#ref_{uses[i].Number}\">{uses[i].Number}</a>");
        }
        return html.Append("]</sup>").ToString();
    }
}
