using Annals.Timelines;

namespace Annals.Render.Search;

/// <summary>A part of a document that is searched: a plain text, or a body with its notes.</summary>
/// <param name="Weight">How much a word counts here; 1 in running text.</param>
internal readonly record struct SearchField(float Weight, string? Text, LinkedBody? Body)
{
    public static SearchField Of(float weight, string text) => new(weight, text, null);

    public static SearchField Of(float weight, LinkedBody body) => new(weight, null, body);
}
