using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Import.Mapped.Suggestions;

/// <summary>What people call the columns of a chronology, in the six languages of the themes.</summary>
internal static partial class ColumnNames
{
    private static readonly (Role Role, string Names)[] Known =
    [
        (Role.Title, "title, headline, name, event, event title, heading, subject, label, what, Titel, Überschrift, Schlagzeile, Ereignis, Bezeichnung, Was, titre, intitulé, événement, nom, título, titular, encabezado, evento, nombre, suceso, العنوان, عنوان, الحدث, حدث, タイトル, 題名, 見出し, 件名, 出来事, 題, 名称"),
        (Role.Date, "date, when, day of event, event date, date of event, datetime, date time, timestamp, time, at, published, pubdate, publication date, Datum, wann, Zeitpunkt, Zeit, quand, date de l'événement, fecha, cuándo, fecha del evento, تاريخ, التاريخ, متى, 日付, 日時, 年月日, 期日, いつ"),
        (Role.Start, "start, start date, date start, begin, begins, beginning, from, since, von, seit, Beginn, Anfang, Startdatum, début, date de début, date début, depuis, inicio, fecha de inicio, fecha inicio, desde, البداية, تاريخ البداية, تاريخ البدء, من, 開始, 開始日"),
        (Role.End, "end, end date, date end, until, to, till, finish, bis, Ende, Enddatum, fin, date de fin, date fin, jusqu'à, fecha de fin, fecha fin, hasta, النهاية, تاريخ النهاية, تاريخ الانتهاء, إلى, 終了, 終了日"),
        (Role.Year, "year, Jahr, année, an, año, سنة, السنة, عام, 年"),
        (Role.Month, "month, Monat, mois, mes, شهر, الشهر, 月"),
        (Role.Day, "day, Tag, jour, día, يوم, اليوم, 日"),
        (Role.Text, "text, description, body, content, details, detail, story, narrative, long description, Beschreibung, Inhalt, Einzelheiten, texte, contenu, détails, récit, texto, descripción, contenido, detalles, relato, نص, النص, وصف, الوصف, التفاصيل, تفاصيل, 本文, 内容, 説明, 詳細"),
        (Role.Summary, "summary, abstract, excerpt, teaser, short description, Zusammenfassung, Kurzfassung, Kurzbeschreibung, résumé, chapeau, resumen, extracto, ملخص, الملخص, 要約, 概要"),
        (Role.People, "people, persons, person, actors, actor, who, participants, individuals, names, Personen, Person, Beteiligte, wer, personnes, personne, acteurs, qui, personas, persona, actores, quién, الأشخاص, أشخاص, شخص, 人物, 関係者, 人名, 氏名"),
        (Role.Organisations, "organisation, organisations, organization, organizations, org, orgs, company, companies, agency, institution, Organisation, Organisationen, Firma, Unternehmen, Behörde, entreprise, société, organisme, organismes, organización, organizaciones, empresa, institución, المنظمة, المنظمات, المؤسسة, الشركة, 組織, 団体, 会社, 企業"),
        (Role.Places, "place, places, location, locations, city, where, venue, country, town, Ort, Orte, Stadt, Land, wo, lieu, lieux, ville, pays, où, lugar, lugares, ciudad, país, ubicación, dónde, المكان, مكان, المدينة, الدولة, 場所, 地名, 都市, 国"),
        (Role.Tags, "tag, tags, category, categories, keyword, keywords, topic, topics, theme, type, group, Kategorie, Kategorien, Schlagwort, Schlagwörter, Thema, catégorie, catégories, mots-clés, thème, categoría, categorías, etiqueta, etiquetas, tema, الفئة, التصنيف, الوسوم, وسوم, カテゴリ, カテゴリー, タグ, 分類"),
        (Role.SourceAddress, "url, link, links, source url, source link, href, web, website, web address, Adresse, Webadresse, Quelle URL, lien, liens, adresse web, enlace, enlaces, dirección, رابط, الرابط, リンク, 出典url"),
        (Role.SourceTitle, "source, sources, reference, references, citation, source title, Quelle, Quellen, Beleg, référence, références, fuente, fuentes, referencia, مصدر, المصدر, المصادر, 出典, 情報源, 参考"),
        (Role.Publisher, "publisher, outlet, newspaper, publication, medium, Zeitung, Verlag, éditeur, journal, medio, periódico, editorial, الناشر, الصحيفة, 出版社, 新聞, 媒体"),
    ];

    private static readonly FrozenDictionary<string, Role> Roles = Known
        .SelectMany(known => known.Names.Split(", ").Select(name => (Name: Folded(name), known.Role)))
        .DistinctBy(known => known.Name).ToFrozenDictionary(known => known.Name, known => known.Role);

    /// <param name="path">With dots: what a list or an object is called counts where the rest is a name alone, as in <c>actors.name</c>.</param>
    /// <returns>Null for what is none of these.</returns>
    public static Role? RoleOf(string path)
    {
        var parts = path.Split('.');
        if (parts is [.., var owner, "name" or "title" or "label"] && Find(owner) is { } whose && whose is not (Role.Title or Role.Text)) return whose;
        // What SPARQL services call the words for an item.
        var last = parts[^1].EndsWith("Label", StringComparison.Ordinal) ? parts[^1][..^5] : parts[^1];
        return Find(path) ?? Find(last);
    }

    /// <summary>“News 2 URL” to “News # URL” and 2; null for a name without a number.</summary>
    public static (string Pattern, int Number)? Numbered(string name) =>
        Number().Match(name) is { Success: true } match && int.TryParse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? ($"{name[..match.Index]}#{name[(match.Index + match.Length)..]}", number) : null;

    /// <summary>What a numbered column says of a source; null where it is of none.</summary>
    public static Role? RoleOfNumbered(string pattern)
    {
        var words = pattern.Replace("#", " ", StringComparison.Ordinal);
        if (Find(words) is { } role) return role is Role.SourceAddress or Role.SourceTitle or Role.Publisher ? role : null;
        return AddressWords().IsMatch(words) ? Role.SourceAddress : SourceWords().IsMatch(words) ? Role.SourceTitle : null;
    }

    private static Role? Find(string name) => Roles.TryGetValue(Folded(name), out var role) ? role : null;

    // “startDate”, “start_date” and “Start Date” are one.
    private static string Folded(string name) => Folding.ForNames(Hump().Replace(name, " ").Replace('_', ' ').Replace('-', ' ').Trim());

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Hump();

    [GeneratedRegex(@"\d{1,3}", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(url|link|href|address|lien|enlace)\b|رابط|リンク", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex AddressWords();

    [GeneratedRegex(@"\b(news|source|sources|article|reference|ref|citation|press|quelle|beleg|fuente|référence|presse)\b|مصدر|出典", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex SourceWords();
}

/// <summary>What a column may be for us.</summary>
internal enum Role
{
    Title,
    Date,
    Start,
    End,
    Year,
    Month,
    Day,
    Text,
    Summary,
    People,
    Organisations,
    Places,
    Tags,
    SourceAddress,
    SourceTitle,
    Publisher,
}
