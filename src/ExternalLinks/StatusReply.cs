using System.Net;
using Annals.Text;

namespace Annals.ExternalLinks;

/// <summary>A status (RFC 9110, section 15) to what it says of the address.</summary>
internal static class StatusReply
{
    // Up to 64 KB may come of either.
    private const int MostOfReason = 100, MostOfAddress = 2_000;

    /// <param name="movedTo">Where it was redirected to for good; null where it was not.</param>
    public static Reply Of(HttpResponseMessage response, Uri? movedTo)
    {
        var status = response.StatusCode;
        var said = $"answers {(int)status} {Shortened(response.ReasonPhrase ?? "", MostOfReason)}".TrimEnd();
        if (response.IsSuccessStatusCode)
            return new Reply(movedTo is null ? Answer.Good : new Answer(AnswerKind.Moved, $"has moved to {Shortened(AddressUser.Without(movedTo.AbsoluteUri), MostOfAddress)}"));
        return status is HttpStatusCode.NotFound or HttpStatusCode.Gone
            ? new Reply(new Answer(AnswerKind.Gone, said))
            : new Reply(new Answer(AnswerKind.Unsure, said), status is HttpStatusCode.TooManyRequests || (int)status >= 500, Wait(response));
    }

    private static string Shortened(string text, int most) => text.Length <= most ? text : text[..most] + "…";

    private static TimeSpan? Wait(HttpResponseMessage response)
    {
        if (response.Headers.RetryAfter is not { } after) return null;
        var wait = after.Delta ?? after.Date - (response.Headers.Date ?? DateTimeOffset.UtcNow);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
