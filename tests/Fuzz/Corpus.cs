using System.Collections.Immutable;
using System.Text;

namespace Annals.Fuzz;

/// <summary>The texts below <c>corpus</c>. What once broke something stands among them as <c>found-….txt</c>.</summary>
internal static class Corpus
{
    public static ImmutableArray<string> Of(string target)
    {
        var program = typeof(Corpus).Assembly;
        return
        [
            .. program.GetManifestResourceNames().Where(name => name.StartsWith($"corpus/{target}/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .SelectMany(name =>
                {
                    using var reader = new StreamReader(program.GetManifestResourceStream(name)!, Encoding.UTF8);
                    var text = reader.ReadToEnd();
                    // Dates are short: a file has one on each line.
                    return target == "dates" ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text];
                }),
        ];
    }
}
