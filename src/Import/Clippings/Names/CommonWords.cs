using System.Collections.Frozen;

namespace Annals.Import.Clippings.Names;

/// <summary>English words that have a capital at the start of a sentence, or always, and are nobody's name.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = Of("""
        a about above according across after again against all almost along already also although always am among an and another any anyone anything are around as at away
        back be became because been before began behind being below beside besides between beyond both but by can cannot could did do does doing done down due during each
        earlier early either else even ever every everyone everything few finally first following for former formerly from further had has have having he hence her here hers
        herself him himself his how however i if in indeed instead into is it its itself just last late later latest least less like likewise many may maybe me meanwhile
        might mine more moreover most mr mrs ms much must my myself near nearly neither never nevertheless new next no nobody none nor not nothing now of off often on
        once one only onto or other others otherwise our ours out over own per perhaps please previously rather really recently said same say says second see
        seen several shall she should since so some somebody someone something sometimes soon still such than thank that the their theirs them themselves then there
        therefore these they thing things third this those though three through throughout thus to today together tomorrow tonight too toward towards two under
        unless unlike until up upon us very via was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why
        will with within without would yes yesterday yet you your yours
        i'm i've i'll i'd it's he's she's that's there's they're we're you're don't didn't doesn't isn't wasn't can't won't let's here's what's
        monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        spring summer autumn fall winter read watch related picture photo image video update breaking exclusive speaking asked despite emphasizing
        four five six seven eight nine ten eleven twelve hundreds thousands millions
        """);

    private static readonly FrozenSet<string> Particles = Of("de des del della di da du van von der den la le al el bin ibn ben of for y e und zu ter");

    private static readonly FrozenSet<string> Organisations = Of("""
        inc ltd llc plc corp corporation company co group existing university college school institute institution ministry department agency authority
        association society party union council committee commission court parliament congress senate house bank church museum gallery theatre theater
        police force army navy club trust foundation fund office bureau service services times post news media press magazine journal
        gazette herald tribune guardian telegraph records studios pictures entertainment productions brothers partners airlines airways railways industries
        """);

    private static readonly FrozenSet<string> Roles = Of("""
        mr mrs ms miss dr sir lord lady president minister senator judge justice mayor governor king queen prince princess pope bishop general colonel captain
        detective officer sergeant professor designer photographer actor actress singer rapper director producer commentator spokesman spokeswoman spokesperson
        lawyer attorney author writer artist model founder chairman chairwoman chief executive husband wife son daughter brother sister father mother star
        """);

    private static readonly FrozenSet<string> Kinds = Of("""
        brand company firm house label retailer giant network magazine newspaper paper website site outlet app platform charity agency bank airline maker group club
        """);

    private static readonly FrozenSet<string> Services = Of("instagram twitter facebook tiktok youtube snapchat reddit linkedin whatsapp telegram weibo mastodon bluesky netflix spotify");

    private static readonly FrozenSet<string> Places = Of("in at near from around across outside inside");

    public static bool Has(string word) => Words.Contains(word.Replace('’', '\'').TrimEnd('.'));

    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether the word, at the end of a name, tells that an organisation has it.</summary>
    public static bool EndsOrganisation(string word) => Organisations.Contains(word.TrimEnd('.'));

    /// <summary>Whether the word, before a name, tells that a person has it.</summary>
    public static bool IsRole(string word) => Roles.Contains(word.TrimEnd('.'));

    /// <summary>Whether the word, before a name, tells that an organisation has it.</summary>
    public static bool LeadsToOrganisation(string word) => Kinds.Contains(word);

    /// <summary>Whether the word is the name of a service that people publish on.</summary>
    public static bool IsService(string word) => Services.Contains(word);

    /// <summary>Whether the word, before a name, may tell that it is a place's.</summary>
    public static bool LeadsToPlace(string word) => Places.Contains(word);

    private static FrozenSet<string> Of(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
