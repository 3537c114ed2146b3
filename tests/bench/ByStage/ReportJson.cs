using System.Text.Json.Serialization;

namespace Annals.ByStage;

/// <summary>How a report is written without reflection, which a native program has none of.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(StagesReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
