namespace Annals.Read.Images;

/// <summary>What a picture says beside what it shows, and its publisher may not know.</summary>
[Flags]
public enum Secrets
{
    None = 0,

    /// <summary>Where it was taken, or what place it shows.</summary>
    Place = 1,

    /// <summary>The number of one camera or lens, by which pictures can be told to be of one person.</summary>
    SerialNumber = 2,

    /// <summary>Of who took it, owns the camera or is seen.</summary>
    Name = 4,
}
