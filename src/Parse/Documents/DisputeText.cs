using System.Collections.Immutable;

namespace Annals.Parse.Documents;

/// <summary>A point on which accounts differ.</summary>
public sealed record DisputeText(string Point, ImmutableArray<AccountText> Accounts);
