using System.Collections.Immutable;

namespace Annals.Timelines;

/// <summary>A point on which accounts differ.</summary>
public sealed record Dispute(string Point, ImmutableArray<Account> Accounts);
