using System.Collections.Immutable;
using Annals.Import.Bibliography;
using Annals.Import.Html;
using Annals.Parse.Values;
using Annals.Text;

namespace Annals.Import.Feeds;

/// <summary>An item of a feed, whichever format it is in: a document that the feed's publisher names, of which it becomes a source.</summary>
/// <param name="Title">In HTML, or plain; empty where it has none.</param>
/// <param name="Address">Absolute, or relative to <paramref name="Base"/>; empty for none.</param>
/// <param name="Base">The address of the site; empty for none.</param>
/// <param name="Published">As it is written; empty for none.</param>
/// <param name="Changed">When it was last changed; used where it does not say when it was published.</param>
/// <param name="Text">The beginning or all of it, which is not kept; a title is made of it where there is none.</param>
internal sealed record FeedItem(int Line, string Title, string Address, string Base, ImmutableArray<string> Authors, string Publisher, string Published, string Changed, string Language, string Text)
{
    // As long as a headline may be that is read at a glance.
    private const int MostOfTitle = 80;

    /// <summary>What it says beside, in a few words each.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    public Reference ToReference()
    {
        var title = HtmlToMarkdown.Plain(Title);
        var isMadeUp = title.Length == 0;
        if (isMadeUp) title = OneLine.Shortened(HtmlToMarkdown.Plain(Text), MostOfTitle);
        var published = ReferenceDates.Read(Published) ?? (ReferenceDates.Read(Changed) is { } changed ? changed with { Written = $"updated {changed.Written}" } : null);
        (string, string)[] texts = [("title", title), ("container-title", HtmlToMarkdown.Plain(Publisher)), ("URL", Resolved()), ("language", Language.Trim())];
        return new Reference(
            Line, "", "", [.. Authors.Select(HtmlToMarkdown.Plain).Where(author => author.Length > 0).Distinct()], [.. texts.Where(text => text.Item2.Length > 0)], published, null,
            Text.Length > 0 ? LeftOut.Insert(0, "its text, which is no part of a source") : LeftOut)
        { IsTitleMadeUp = isMadeUp };
    }

    private string Resolved()
    {
        var address = Address.Trim();
        return !WebAddresses.HasScheme(address) && Uri.TryCreate(Base, UriKind.Absolute, out var site) && Uri.TryCreate(site, address, out var full) ? full.AbsoluteUri : address;
    }
}
