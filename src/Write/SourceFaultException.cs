namespace Annals.Write;

/// <summary>A file that is to be copied into the site cannot be read: the fault is not the output's.</summary>
internal sealed class SourceFaultException(Exception fault) : Exception(fault.Message, fault);
