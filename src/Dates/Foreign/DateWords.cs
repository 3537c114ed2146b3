using System.Collections.Frozen;

namespace Annals.Dates.Foreign;

/// <summary>The words of dates in German, French, Spanish and Arabic, and what they are in English.</summary>
internal static class DateWords
{
    /// <summary>What may be joined to a number: 1er, 2e, 3º, 1950er.</summary>
    public static readonly FrozenSet<string> Endings = new[] { "er", "re", "e", "ème", "eme", "º", "ª", "°", "ter", "te" }.ToFrozenSet();

    // Each line: English, and what stands for it. Words of a phrase are parted by single spaces; full stops and apostrophes are left out.
    private const string Lines = """
        January: januar, jänner, jan, janvier, janv, enero, ene, يناير, كانون الثاني, جانفي
        February: februar, feber, feb, février, fevrier, févr, fév, febrero, فبراير, شباط, فيفري
        March: märz, maerz, mrz, mars, marzo, mar, مارس, آذار, اذار
        April: avril, avr, abril, abr, أبريل, ابريل, إبريل, نيسان, أفريل
        May: mai, mayo, مايو, أيار, ايار, ماي
        June: juni, juin, junio, يونيو, يونيه, حزيران, جوان
        July: juli, juillet, juil, julio, يوليو, يوليه, تموز, جويلية
        August: août, aout, agosto, ago, أغسطس, اغسطس, آب, أوت
        September: septembre, sept, septiembre, setiembre, سبتمبر, أيلول, ايلول
        October: oktober, okt, octobre, octubre, أكتوبر, اكتوبر, تشرين الأول, تشرين الاول
        November: novembre, noviembre, نوفمبر, تشرين الثاني
        December: dezember, dez, décembre, decembre, déc, diciembre, dic, ديسمبر, كانون الأول, كانون الاول
        spring: frühling, frühjahr, printemps, primavera, الربيع, ربيع
        summer: sommer, été, verano, الصيف, صيف
        autumn: herbst, automne, otoño, الخريف, خريف
        winter: hiver, invierno, الشتاء, شتاء
        Monday: montag, lundi, lunes, الاثنين, الإثنين
        Tuesday: dienstag, mardi, martes, الثلاثاء
        Wednesday: mittwoch, mercredi, miércoles, الأربعاء
        Thursday: donnerstag, jeudi, jueves, الخميس
        Friday: freitag, vendredi, viernes, الجمعة
        Saturday: samstag, sonnabend, samedi, sábado, السبت
        Sunday: sonntag, dimanche, domingo, الأحد
        BC: b c, b c e, v chr, v u z, vor christus, vor unserer zeitrechnung, av j c, avant j c, avant jésus christ, avant notre ère, a c, a de c, antes de cristo, a e c, ق م, قبل الميلاد
        AD: a d, n chr, u z, nach christus, apr j c, ap j c, après j c, après jésus christ, d c, d de c, después de cristo, ميلادي, ميلادية, للميلاد, م
        c.: um, etwa, ungefähr, circa, zirka, ca, gegen, vers, environ, autour de, hacia, alrededor de, aproximadamente, aprox, حوالي, نحو, قرابة
        before: vor, avant, antes de, antes del, قبل
        after: nach, après, después de, después del, tras, بعد
        until: bis, jusqu à, jusqu en, jusqu au, hasta, حتى
        to: à, au, al, a, bis zum, bis zu, إلى, الى
        since: seit, ab, depuis, à partir de, desde, منذ
        between: zwischen, entre, بين
        and: und, et, y, و
        or: oder, ou, o, أو
        early: anfang, début, au début de, au début du, début de, début du, principios de, a principios de, principios del, inicios de, comienzos de, أوائل, مطلع, بداية, in early
        mid: mitte, milieu, au milieu de, milieu de, milieu du, mi, mediados de, a mediados de, mediados del, منتصف, أواسط
        late: ende, fin, à la fin de, fin de, fines de, finales de, a finales de, finales del, أواخر, نهاية
        first half of: erste hälfte, première moitié de, première moitié du, primera mitad de, primera mitad del, النصف الأول من
        second half of: zweite hälfte, seconde moitié de, seconde moitié du, deuxième moitié de, deuxième moitié du, segunda mitad de, segunda mitad del, النصف الثاني من
        century: jahrhundert, jahrhunderts, jh, jhd, siècle, siglo, القرن
        decade: jahre, jahren, années, les années, años, los años, década de, década de los, عقد
        first quarter: primer trimestre, premier trimestre, erstes quartal, الربع الأول
        second quarter: segundo trimestre, deuxième trimestre, zweites quartal, الربع الثاني
        third quarter: tercer trimestre, troisième trimestre, drittes quartal, الربع الثالث
        fourth quarter: cuarto trimestre, quatrième trimestre, viertes quartal, الربع الرابع
        quarter: quartal, trimestre
        first half: primer semestre, premier semestre, erstes halbjahr
        second half: segundo semestre, second semestre, deuxième semestre, zweites halbjahr
        half: halbjahr, semestre
        15th: الخامس عشر
        16th: السادس عشر
        17th: السابع عشر
        18th: الثامن عشر
        19th: التاسع عشر
        20th: العشرين, العشرون
        21th: الحادي والعشرين
        present: heute, présent, aujourd hui, nos jours, presente, actualidad, la actualidad, hoy, الآن, اليوم
        perhaps: probably, possibly, wohl, wahrscheinlich, vermutlich, vielleicht, probablement, sans doute, peut être, probablemente, quizás, tal vez, ربما, 推定
        (Islamic calendar): محرم, صفر, ربيع الأول, ربيع الاول, ربيع الثاني, ربيع الآخر, جمادى, رجب, شعبان, رمضان, شوال, ذو القعدة, ذو الحجة, هـ, ه
        : der, die, das, den, dem, des, im, am, vom, von, zum, jahr, jahres, le, la, les, l, du, de, del, en, el, los, año, au cours de, من, في, سنة, عام, يوم
        """;

    /// <summary>What stands for a month or an era of the Islamic calendar.</summary>
    public const string Islamic = "(Islamic calendar)";

    /// <summary>By the words in small letters with single spaces; an empty meaning for what says nothing.</summary>
    public static readonly FrozenDictionary<string, string> English = Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(':', 2))
        .SelectMany(parts => parts[1].Split(',', StringSplitOptions.TrimEntries).Select(phrase => (phrase, meaning: parts[0].Trim())))
        .ToFrozenDictionary(pair => pair.phrase, pair => pair.meaning);
}
