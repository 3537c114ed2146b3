using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Documents;

/// <summary>A point on which accounts differ.</summary>
public sealed record DisputeText(string Point, ImmutableArray<AccountText> Accounts, Position At);
