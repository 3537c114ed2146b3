using Annals.Reporting;

namespace Annals.Parse.Schema;

/// <summary>A key that an author may write.</summary>
/// <param name="IfMissing">The rule that its absence breaks, where that is a rule of its own.</param>
/// <param name="Meaning">One sentence for the guide and for editors that complete keys.</param>
public sealed record Key(string Name, Shape Shape, string Meaning, bool Required = false, Rule? IfMissing = null);
