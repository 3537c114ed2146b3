using Scriban.Syntax;

namespace Annals.Parse.Themes;

/// <summary>A template, ready to be run; safe to share between threads.</summary>
/// <param name="Path">Its file, for diagnostics.</param>
/// <param name="Page">Null where it could not be parsed, which has been reported.</param>
public sealed record PageTemplate(string Path, ScriptPage? Page);
