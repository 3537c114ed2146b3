using System.Xml.Linq;
using Annals.Tests.Support;

namespace Annals.Tests.Workflows;

/// <summary>What Site.csproj says of the program.</summary>
internal static class SiteProject
{
    public static string Version => XDocument.Load(Repository.PathOf("Site.csproj")).Descendants("Version").Single().Value;
}
