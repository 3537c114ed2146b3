using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>The words of an annotation, <c>{==words==}</c>, in the tree.</summary>
internal sealed class AnnotatedInline : ContainerInline;
