namespace Annals.TraceToProfile;

internal enum CountOf
{
    Runs,
    Types,
    Methods,
}
