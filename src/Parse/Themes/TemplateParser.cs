using System.Collections.Immutable;
using Annals.Read;
using Annals.Reporting;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Annals.Parse.Themes;

/// <summary>Scriban's parser, with its messages in our form.</summary>
internal static class TemplateParser
{
    public static ImmutableSortedDictionary<string, PageTemplate> Parse(ThemeFiles theme, Diagnostics diagnostics) =>
        theme.Templates.ToImmutableSortedDictionary(file => file.Key, file => Parse(file.Value, diagnostics), StringComparer.Ordinal);

    private static PageTemplate Parse(TextFile file, Diagnostics diagnostics)
    {
        var template = Template.Parse(file.Text, file.Path);
        foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
        {
            var start = message.Span.Start;
            diagnostics.Add(Rules.TemplateSyntax, file.Path, new Position(start.Line + 1, start.Column + 1), message.Message);
        }
        return new PageTemplate(file.Path, template.HasErrors ? null : template.Page);
    }
}

/// <summary>A template, ready to be run; safe to share between threads.</summary>
/// <param name="Path">Its file, for diagnostics.</param>
/// <param name="Page">Null where it could not be parsed, which has been reported.</param>
public sealed record PageTemplate(string Path, ScriptPage? Page);
