using System.Collections.Immutable;

namespace Annals.Reporting;

/// <summary>Every rule there is. A code, once given, keeps its meaning; docs/diagnostics.md has a row for each.</summary>
public static class Rules
{
    public static readonly Rule Unreadable = new("AN001", "file cannot be read");
    public static readonly Rule NotUtf8 = new("AN002", "file is not UTF-8");
    public static readonly Rule BrokenYaml = new("AN003", "broken YAML");
    public static readonly Rule NoFrontMatter = new("AN004", "no front matter");
    public static readonly Rule UnknownKey = new("AN005", "unknown key");
    public static readonly Rule WrongValue = new("AN006", "wrong type or value");
    public static readonly Rule Missing = new("AN007", "required key is missing");
    public static readonly Rule BadDate = new("AN008", "bad date");
    public static readonly Rule BadFileName = new("AN009", "file name gives no permalink");
    public static readonly Rule NotRead = new("AN010", "file is not read", Severity.Warning);

    public static readonly Rule DanglingLink = new("AN011", "link leads nowhere");
    public static readonly Rule AmbiguousLink = new("AN012", "link could mean several pages");
    public static readonly Rule DanglingCitation = new("AN013", "citation of an unknown source");
    public static readonly Rule SamePermalink = new("AN014", "two files want one permalink");
    public static readonly Rule SharedAlias = new("AN015", "one name for two pages");

    public static readonly Rule BadAnnotation = new("AN016", "annotation without words or note");
    public static readonly Rule UnknownAnnotationKind = new("AN017", "unknown kind of annotation");
    public static readonly Rule ImageWithoutAlt = new("AN018", "image without alternative text");
    public static readonly Rule ImageNotFound = new("AN019", "image or file not found");
    public static readonly Rule BadAddress = new("AN020", "address not allowed");
    public static readonly Rule TooDeep = new("AN021", "nested too deeply");
    public static readonly Rule HiddenCharacter = new("AN022", "character that nobody sees", Severity.Warning);
    public static readonly Rule TooSlow = new("AN023", "text that takes too long");

    public static readonly Rule TooMuch = new("AN024", "too much of one thing");
    public static readonly Rule SiteTooLarge = new("AN025", "site is too large");
    public static readonly Rule OutOfMemory = new("AN026", "memory ran out");
    public static readonly Rule OwnFault = new("AN027", "fault of the program");
    public static readonly Rule ListAsText = new("AN028", "commas where a list is meant", Severity.Warning);

    public static readonly Rule TemplateSyntax = new("AN030", "template cannot be parsed");
    public static readonly Rule TemplateError = new("AN031", "template fails");
    public static readonly Rule ThemeIncomplete = new("AN032", "theme lacks a file or a word");

    public static readonly Rule NoInput = new("AN040", "no timeline here");
    public static readonly Rule OutputRefused = new("AN041", "output folder refused");
    public static readonly Rule CannotWrite = new("AN042", "site cannot be written");
    public static readonly Rule AlreadyThere = new("AN043", "file is already there");
    public static readonly Rule AlteredQuotation = new("AN044", "quotation is altered");
    public static readonly Rule BrokenWords = new("AN046", "words file is broken");
    public static readonly Rule HalfWritten = new("AN047", "site is half new");
    public static readonly Rule UnfitName = new("AN048", "name that cannot be published");
    public static readonly Rule NamesAlike = new("AN049", "two names that are one on some systems");

    public static readonly Rule NotRecognised = new("AN050", "file is nothing that can be imported");
    public static readonly Rule NothingToImport = new("AN051", "nothing to import");
    public static readonly Rule TooLarge = new("AN052", "file is too large");
    public static readonly Rule ImportInterrupted = new("AN053", "import was interrupted", Severity.Warning);
    public static readonly Rule BrokenCsv = new("AN054", "broken table");
    public static readonly Rule BrokenJson = new("AN055", "broken JSON");
    public static readonly Rule SlideWithoutDate = new("AN056", "slide without a date that can be read", Severity.Warning);
    public static readonly Rule MapWrong = new("AN057", "map is wrong");

    public static readonly Rule BrokenImage = new("AN058", "image cannot be read");
    public static readonly Rule FolderBusy = new("AN059", "another command is writing here");

    public static readonly Rule NoHistory = new("AN070", "history of the files is not known", Severity.Warning);
    public static readonly Rule NoCards = new("AN071", "link cards cannot be drawn", Severity.Warning);
    public static readonly Rule GitInInput = new("AN072", "git folder in the input", Severity.Warning);
    public static readonly Rule UndatedCommit = new("AN073", "commit without a date that can be read", Severity.Warning);
    public static readonly Rule BadPublishedName = new("AN074", "name that Windows cannot keep");

    public static readonly Rule NameOfAnother = new("AN130", "name of one of another kind", Severity.Warning);
    public static readonly Rule PageGone = new("AN131", "page that is gone", Severity.Warning);
    public static readonly Rule DoubtfulDate = new("AN140", "date that reads like a span of years", Severity.Warning);

    public static readonly Rule GitMissing = new("AN080", "git cannot be run");
    public static readonly Rule NowhereToDeploy = new("AN081", "nowhere to deploy to");
    public static readonly Rule RemoteMoved = new("AN082", "remote has moved");
    public static readonly Rule GitRefuses = new("AN083", "git refuses");
    public static readonly Rule DomainLost = new("AN084", "own domain would be lost");

    public static readonly Rule DeadLink = new("AN085", "external address leads nowhere");
    public static readonly Rule UnsureLink = new("AN086", "external address cannot be told", Severity.Warning);
    public static readonly Rule MovedLink = new("AN087", "external address has moved", Severity.Warning);
    public static readonly Rule NoCopy = new("AN088", "no archived copy is named", Severity.Warning);

    public static readonly Rule OutputBusy = new("AN092", "output folder is in use");
    public static readonly Rule OutputChanged = new("AN093", "output was changed meanwhile");
    public static readonly Rule UnusedInTheme = new("AN095", "part of a theme that nothing uses", Severity.Warning);
    public static readonly Rule NotationNotRead = new("AN100", "notation that is not read");
    public static readonly Rule PlainCitation = new("AN101", "citation without brackets", Severity.Warning);
    public static readonly Rule NotationEscaped = new("AN102", "notation that is escaped", Severity.Warning);
    public static readonly Rule SameHeadingId = new("AN103", "two headings with one id");
    public static readonly Rule OtherNotation = new("AN104", "notation of other programs", Severity.Warning);
    public static readonly Rule FootnoteNotFound = new("AN105", "footnote that is not found");
    public static readonly Rule UnusedFootnote = new("AN106", "footnote that nothing refers to", Severity.Warning);
    public static readonly Rule PrivateNotClosed = new("AN107", "private text that does not end");
    public static readonly Rule RawHtml = new("AN108", "HTML that is shown as text", Severity.Warning);
    public static readonly Rule PassageNotRead = new("AN113", "block between colons that is not read", Severity.Warning);
    public static readonly Rule EarlierWords = new("AN120", "words file of an earlier version", Severity.Warning);
    public static readonly Rule NoLettersForCard = new("AN121", "no font for a link card", Severity.Warning);
    public static readonly Rule OtherPage = new("AN122", "quotation on another page", Severity.Warning);
    public static readonly Rule MidnightOfZone = new("AN141", "midnight that may stand for a day", Severity.Warning);
    public static readonly Rule OneAccount = new("AN150", "disputed point with one account", Severity.Warning);
    public static readonly Rule TellingImage = new("AN151", "picture that tells too much", Severity.Warning);
    public static readonly Rule BrokenRecording = new("AN160", "film, sound or captions that cannot be played");
    public static readonly Rule NotForTheDeaf = new("AN161", "film without captions, or sound without transcript", Severity.Warning);
    public static readonly Rule LargeFile = new("AN162", "file of more than 25 MB", Severity.Warning);
    public static readonly Rule UncommonCoding = new("AN163", "film or sound that not every browser plays", Severity.Warning);
    public static readonly Rule NotShownByCms = new("AN165", "value that a CMS does not show", Severity.Warning);
    public static readonly Rule NumberToCms = new("AN166", "number to a CMS", Severity.Warning);
    public static readonly Rule CommentLost = new("AN167", "comment that a CMS drops", Severity.Warning);
    public static readonly Rule NotListedByCms = new("AN168", "file that a CMS does not list", Severity.Warning);
    public static readonly Rule CmsNotFetched = new("AN169", "CMS cannot be fetched");

    public static readonly Rule RowLeftOut = new("AN170", "row that is left out", Severity.Warning);

    public static readonly Rule BrokenPdf = new("AN171", "PDF that cannot be read");

    /// <summary>All of them, by code.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        Unreadable, NotUtf8, BrokenYaml, NoFrontMatter, UnknownKey, WrongValue, Missing, BadDate, BadFileName, NotRead,
        DanglingLink, AmbiguousLink, DanglingCitation, SamePermalink, SharedAlias,
        BadAnnotation, UnknownAnnotationKind, ImageWithoutAlt, ImageNotFound, BadAddress, TooDeep, HiddenCharacter, TooSlow,
        TooMuch, SiteTooLarge, OutOfMemory, OwnFault, ListAsText,
        TemplateSyntax, TemplateError, ThemeIncomplete,
        NoInput, OutputRefused, CannotWrite, AlreadyThere, AlteredQuotation, BrokenWords, HalfWritten, UnfitName, NamesAlike,
        NotRecognised, NothingToImport, TooLarge, ImportInterrupted, BrokenCsv, BrokenJson, SlideWithoutDate, MapWrong, BrokenImage, FolderBusy,
        NoHistory, NoCards, GitInInput, UndatedCommit, BadPublishedName,
        GitMissing, NowhereToDeploy, RemoteMoved, GitRefuses, DomainLost, DeadLink, UnsureLink, MovedLink, NoCopy, OutputBusy, OutputChanged, UnusedInTheme, NotationNotRead, PlainCitation, NotationEscaped, SameHeadingId, OtherNotation, FootnoteNotFound, UnusedFootnote, PrivateNotClosed, RawHtml, PassageNotRead, EarlierWords, NoLettersForCard, OtherPage, NameOfAnother, PageGone, DoubtfulDate, MidnightOfZone, OneAccount, TellingImage,
        BrokenRecording, NotForTheDeaf, LargeFile, UncommonCoding,
        NotShownByCms, NumberToCms, CommentLost, NotListedByCms, CmsNotFetched, RowLeftOut, BrokenPdf,
    ];
}

/// <summary>What a diagnostic is an instance of: a stable code, a name, and how grave it is.</summary>
public sealed record Rule(string Code, string Name, Severity Severity = Severity.Error)
{
    /// <summary>The word that compilers and editors use for the severity.</summary>
    public string SeverityWord => Severity == Severity.Error ? "error" : "warning";
}

/// <summary>How grave a diagnostic is. Only an <see cref="Error"/> keeps the site from being written.</summary>
public enum Severity
{
    Warning,
    Error,
}
