using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>The note of an annotation, <c>{&gt;&gt;note&lt;&lt;}</c>, in the tree.</summary>
internal sealed class NoteInline : ContainerInline;
