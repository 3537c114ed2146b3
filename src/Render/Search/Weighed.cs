namespace Annals.Render.Search;

/// <summary>That a document has a word, and how much the word counts in it: the sum of the weights of its places.</summary>
internal readonly record struct Weighed(int Document, float Weight);
