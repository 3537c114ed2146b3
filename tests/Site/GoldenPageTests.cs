using Annals.Tests.Support;

namespace Annals.Tests.Site;

/// <summary>
/// The pages of Fixtures/site, letter for letter. After a wanted change, ANNALS_ACCEPT=1 dotnet test tests writes them anew, and the
/// difference in version control shows what has changed.
/// </summary>
public class GoldenPageTests
{
    public static TheoryData<string> Pages =>
    [
        "index", "entries/fire/index", "entries/report/index", "entries/index", "sources/gazette/index", "sources/herald/index",
        "people/ada/index", "people/index", "organisations/harbour-trust/index", "periods/2001-03/index", "periods/2001/index",
        "periods/the-inquiry/index", "periods/index", "pages/about/index", "tags/fire/index",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_as_it_was(string page)
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new Reporting.Diagnostics();
        Build.Run(new BuildOptions(Repository.PathOf("tests", "Fixtures", "site", "input"), null, folder["output"], null, Drafts: false), diagnostics);
        Assert.Empty(diagnostics.Sorted());

        var made = File.ReadAllText(folder[$"output/{page}.html"]);
        var verified = Repository.PathOf("tests", "Expectations", page.Replace('/', '_') + ".verified.html");
        if (Environment.GetEnvironmentVariable("ANNALS_ACCEPT") == "1") File.WriteAllText(verified, made);
        Assert.Equal(File.ReadAllText(verified), made);
    }
}
