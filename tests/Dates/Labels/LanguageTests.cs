namespace Annals.Tests.Dates.Labels;

/// <summary>That other languages can be written in the same keys.</summary>
public sealed class LanguageTests
{
    private const string German = """
        dates:
          month_beside_day: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
          month: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
          day_number: "{d}."
          bce: "{year} v. Chr."
          decade: "{year}er Jahre"
          thousands: "."
          or: "{a} oder {b}"
          by: {day: "bis zum {date}", month: "bis {date}", year: "bis {date}"}
          between_days_of_month: "zwischen dem {earliest} und dem {latest} {month} {year}"
          between:
            day: "zwischen dem {earliest} und dem {latest}"
            month: "zwischen {earliest} und {latest}"
            year: "zwischen {earliest} und {latest}"
        """;

    private const string French = """
        dates:
          month: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
          month_beside_day: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
          first_day: 1er
          from: {day: "à partir du {date}", month: "à partir de {date}", year: "à partir de {date}"}
        """;

    private const string Spanish = """
        dates:
          month: [enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre]
          month_beside_day: [enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre]
          day: "{d} de {month} de {year}"
          day_and_month: "{d} de {month}"
          month_and_year: "{month} de {year}"
          day_range_of_month: "{from}-{to} de {month} de {year}"
          day_range_of_year: "{from} – {to} de {year}"
          year_range: "{from}-{to}"
        """;

    private const string Arabic = """
        dates:
          month: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
          month_beside_day: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
          digits: ٠١٢٣٤٥٦٧٨٩
          and: "{a} و{b}"
          separator: "، "
        """;

    private const string Japanese = """
        dates:
          month: [1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月]
          month_beside_day: [1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月]
          day_number: "{d}日"
          day: "{year}年{month}{d}"
          day_and_month: "{month}{d}"
          month_and_year: "{year}年{month}"
          year: "{year}年"
          bce: "紀元前{year}"
          or: "{a}または{b}"
          year_range: "{from}~{to}"
          day_range_of_month: "{year}年{month}{from}~{to}"
          day_range_of_year: "{year}年{from}~{to}"
          between: {day: "{earliest}から{latest}の間", month: "{earliest}から{latest}の間", year: "{earliest}から{latest}の間"}
        """;

    [Theory]
    [InlineData(German, "2022-11-22", "22. November 2022")]
    [InlineData(German, "2022-11-22/2022-11-27", "22.–27. November 2022")]
    [InlineData(German, "[2022-11-22,2022-11-23]", "22. oder 23. November 2022")]
    [InlineData(German, "../1760-05-03", "bis zum 3. Mai 1760")]
    [InlineData(German, "../1760", "bis 1760")]
    [InlineData(German, "196X", "1960er Jahre")]
    [InlineData(German, "Y-17E7", "170.000.001 v. Chr.")]
    [InlineData(German, "1985-04-1X", "zwischen dem 10. und dem 19. April 1985")]
    [InlineData(French, "2022-11-01", "1er novembre 2022")]
    [InlineData(French, "2022-11-01/2022-11-11", "1er–11 novembre 2022")]
    [InlineData(French, "2022-11-01/..", "à partir du 1er novembre 2022")]
    [InlineData(French, "2022-11/..", "à partir de novembre 2022")]
    [InlineData(Spanish, "2022-11-22", "22 de noviembre de 2022")]
    [InlineData(Spanish, "2022-10-15/2022-12-01", "15 de octubre – 1 de diciembre de 2022")]
    [InlineData(Arabic, "2022-11-22", "٢٢ نوفمبر ٢٠٢٢")]
    [InlineData(Arabic, "{1960,1961,1963}", "١٩٦٠، ١٩٦١ و١٩٦٣")]
    [InlineData(Japanese, "2022-11-22", "2022年11月22日")]
    [InlineData(Japanese, "2022-11-22/2022-11-27", "2022年11月22日~27日")]
    [InlineData(Japanese, "2022-10-15/2022-12-01", "2022年10月15日~12月1日")]
    [InlineData(Japanese, "[2022-11-22,2022-11-23]", "2022年11月22日または23日")]
    [InlineData(Japanese, "2019/2022", "2019~2022年")]
    [InlineData(Japanese, "-0499/-0399", "紀元前500~400年")]
    [InlineData(Japanese, "19XX", "1900年から1999年の間")]
    public void Patterns_carry_other_orders_and_forms(string yaml, string text, string label) =>
        Assert.Equal(label, Words.LabelOf(text, Words.FromYaml(yaml)));
}
