using Annals.Commands;
using Annals.Work;

LastResort.Watch();
return LastResort.Run(() =>
{
    ProcessLimits.Heed();
    return CommandLine.Run(args);
});
