using Annals.Text;

namespace Annals.Write;

/// <summary>A page as it was left in the output.</summary>
/// <param name="Inputs">What it was made from.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When the file was last changed, in ticks of universal time.</param>
internal readonly record struct PageRecord(Digest Inputs, long Length, long Written);
