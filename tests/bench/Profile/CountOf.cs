namespace Annals.Profile;

internal enum CountOf
{
    Runs,
    Types,
    Methods,
}
