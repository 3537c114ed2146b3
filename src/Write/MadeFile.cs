namespace Annals.Write;

/// <summary>A file of the output as a build has made it.</summary>
/// <param name="Path">Below the output folder, with slashes.</param>
/// <param name="Length">In bytes; -1 where an earlier version of the program has not taken it down.</param>
/// <param name="Hash">
/// XXH128 of its bytes: it tells what was changed since. Who wants to deceive it must be able to write into the output, and then writes the list there as well; what is
/// deployed is hence made anew, and only held against the build that has just made it.
/// </param>
public readonly record struct MadeFile(string Path, long Length, UInt128 Hash);
