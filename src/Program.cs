using Annals.Commands;

return CommandLine.Run(args);
