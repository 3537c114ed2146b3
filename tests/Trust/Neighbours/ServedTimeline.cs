using Annals.Tests.Support;

namespace Annals.TrustTests.Neighbours;

/// <summary>A timeline with a film, and a secret beside it, that a preview shows to all tests of a class.</summary>
public sealed class ServedTimeline : IDisposable
{
    /// <summary>What stands beside the input, and in no page.</summary>
    internal const string Secret = "a secret of mine";

    private readonly TemporaryFolder _folder = new();

    public ServedTimeline()
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        _folder.Write("input/entries/fire.md", "---\ntitle: The fire\ndate: 1901-02-03\n---\nIt burned.\n");
        _folder.Write("input/media/film.mp4", "0123456789");
        _folder.Write("input/media/none.mp4", "");
        _folder.Write("secret.txt", Secret);
        Preview = new RunningPreview(_folder.Path);
    }

    internal RunningPreview Preview { get; }

    internal void Write(string file, string text) => _folder.Write(file, text);

    /// <param name="headers">Further ones, each with its line end.</param>
    internal Task<RawAnswer> Ask(string method, string target, string headers = "", string host = "localhost") =>
        Say($"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n");

    internal Task<RawAnswer> Say(string request) => RawConnection.Ask(Preview.Address, request);

    public void Dispose()
    {
        Preview.Dispose();
        _folder.Dispose();
    }
}
