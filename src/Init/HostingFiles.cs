using Annals.Disk;

namespace Annals.Init;

/// <summary>What publishes a timeline that is pushed to GitHub.</summary>
internal static class HostingFiles
{
    public const string Workflow = ".github/workflows/pages.yml";

    public static IEnumerable<NewFile> All(InitOptions options) => options.HasWorkflow ? [CopiedFile.Of(Workflow, "github/pages.yml")] : [];
}
