using Annals.Fuzz;

return FuzzOptions.Parse(args) is { } options ? FuzzRun.Run(options) : 1;
