using System.Text;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Tables;

/// <summary>The map that is suggested for a file, which must work as it is.</summary>
public class SuggestionTests
{
    public static TheoryData<string, string, string[]> Files => new()
    {
        { "t.csv", "date,event,source\n2022-11-27,\"The ferry was delayed for three hours, the harbour office said in a statement that was read out to all passengers at the quay.\",The Harbour Post\n", ["The ferry was delayed for three hours, the harbour office said in a statement th… | 2022-11-27"] },
        { "t.csv", "Datum;Ereignis;Beschreibung;Ort\n27.11.2022;Fähre;Drei Stunden.;Kiel\n", ["Fähre | 2022-11-27"] },
        { "t.csv", "fecha,título,descripción,lugar\n2022-11-27,Ferri,Tres horas.,Vigo\n", ["Ferri | 2022-11-27"] },
        { "t.csv", "date de début,date de fin,événement,catégorie\n2022-11-27,2022-11-28,Bac,mer\n", ["Bac | 2022-11-27/2022-11-28"] },
        { "t.csv", "日付,出来事,場所\n2022-11-27,渡し船の遅れ,港\n", ["渡し船の遅れ | 2022-11-27"] },
        { "t.csv", "التاريخ,الحدث,المكان\n2022-11-27,تأخر العبارة,الميناء\n", ["تأخر العبارة | 2022-11-27"] },
        { "t.csv", "when,what\n27/11/2022,Ferry\n04/05/2022,Fire\n", ["Ferry | 2022-11-27", "Fire | 2022-05-04"] },
        { "t.csv", "year,month,day,name\n2022,11,27,Ferry\n1902,,,Fire\n", ["Ferry | 2022-11-27", "Fire | 1902"] },
        { "t.csv", "x1,x2\n2022-11-27,Ferry delayed\n1902-08-12,Great fire\n", ["Ferry delayed | 2022-11-27", "Great fire | 1902-08-12"] },
        { "t.csv", "timestamp,title\n1669111800,Ferry\n", ["Ferry | 2022-11-22T10:10:00Z"] },
        { "sheet-dates.csv", "Start Date,Headline\n\"December 7, 1941\",A\n1950s,B\n1826-1831,C\n", ["A | 1941-12-07", "B | 195X", "C | 1826/1831"] },
        { "t.json", "[{\"date\": \"2022-11-27\", \"title\": \"Ferry delayed\", \"details\": \"For three hours.\"}]", ["Ferry delayed | 2022-11-27"] },
        { "t.json", "{\"data\": {\"items\": [{\"fields\": {\"when\": \"2022\", \"what\": \"Ferry\"}}, {\"fields\": {\"when\": \"2021\", \"what\": \"Fire\"}}]}}", ["Ferry | 2022", "Fire | 2021"] },
        { "t.json", "{\"timeline\": {\"headline\": \"The harbour\", \"date\": [{\"startDate\": \"2022,11,27\", \"headline\": \"Ferry\", \"text\": \"<p>Late.</p>\"}]}}", ["Ferry | 2022-11-27"] },
        { "t.jsonl", "{\"startDate\": \"2022\", \"title\": \"A\"}\n{\"startDate\": \"2021\", \"title\": \"B\"}\n", ["A | 2022", "B | 2021"] },
        { "t.json", Answer("""{"event": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"}, "eventLabel": {"xml:lang": "en", "type": "literal", "value": "Ferry delayed"}, "date": {"datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "type": "literal", "value": "2022-11-27T00:00:00Z"}, "placeLabel": {"type": "literal", "value": "Kiel"}}"""), ["Ferry delayed | 2022-11-27"] },
        { "one-bad.yml", "- {title: Ferry delayed, date: 2022-11-27}\n- {title: A storm, date: unknown}\n", ["Ferry delayed | 2022-11-27"] },
        { "a.md", "---\nheadline: Ferry\npubDate: 2022-11-27\nactors: [{name: Ann Lee}]\n---\nText.\n", ["Ferry | 2022-11-27"] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_suggested_imports_the_file(string name, string text, string[] drafts)
    {
        var map = ImportedTimeline.Suggested(name, Encoding.UTF8.GetBytes(text));
        Assert.NotNull(map);
        using var made = ImportedTimeline.ByMap(map, (name, Encoding.UTF8.GetBytes(text))).AssertSound();
        Assert.Equal(drafts, made.Drafts);
    }

    [Fact]
    public void Of_an_answer_to_a_query_the_words_are_taken_and_not_what_they_are_words_for()
    {
        var text = Answer("""{"event": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"}, "eventLabel": {"xml:lang": "en", "type": "literal", "value": "A battle"}, "date": {"type": "literal", "value": "1066-10-20T00:00:00Z"}, "place": {"type": "uri", "value": "http://www.wikidata.org/entity/Q2"}, "placeLabel": {"type": "literal", "value": "Hastings"}}""");
        var map = ImportedTimeline.Suggested("t.json", Encoding.UTF8.GetBytes(text));
        Assert.Contains("  title: eventLabel\n  places: placeLabel\n", map, StringComparison.Ordinal);
        using var made = ImportedTimeline.ByMap(map!, ("t.json", Encoding.UTF8.GetBytes(text))).AssertSound();
        Assert.Contains(made.Findings, found => found.What == "date: 1066-10-20T00:00:00Z: Wikidata's query service turns days of the Julian calendar into Gregorian ones; the item has the day of its time");
    }

    private static string Answer(string binding) => """{"head": {"vars": ["event", "eventLabel", "date"]}, "results": {"bindings": [""" + binding + "]}}";

    [Fact]
    public void Dates_that_could_be_two_are_asked()
    {
        var map = ImportedTimeline.Suggested("t.csv", "date,title\n04/05/2022,A\n11/12/2022,B\n"u8.ToArray());
        Assert.Contains("  date: date  # which is the day in 04/05/2022?", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_in_numbered_columns_lists_and_columns_of_their_own_are_found()
    {
        Assert.Contains("sources: {title: \"News#\", url: \"News# URL\"}\n", ImportedTimeline.Suggested("t.csv", "date,title,News1,News1 URL,News2,News2 URL\n2022,A,P,https://p.example/,Q,https://q.example/\n"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("sources: {title: source, url: link}\n", ImportedTimeline.Suggested("t.csv", "date,title,source,link\n2022,A,P,https://p.example/\n"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("sources: {from: sources, url: url, publisher: outlet}\n", ImportedTimeline.Suggested("t.json", "[{\"date\": \"2022\", \"title\": \"A\", \"sources\": [{\"url\": \"https://p.example/\", \"outlet\": \"P\"}]}]"u8.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_taken_is_listed_with_an_example()
    {
        var map = ImportedTimeline.Suggested("t.csv", "date,title,Nr,kind of thing\n2022,A,1,sea\n2021,B,2,sea\n2020,C,3,land\n2019,D,4,sea\n"u8.ToArray());
        Assert.Contains("  tags: kind of thing  # short values that come again\n", map, StringComparison.Ordinal);
        Assert.Contains("#   Nr, as in “1”\n", map, StringComparison.Ordinal);
    }
}
