using System.Text;
using Annals.Parse.Documents;
using Annals.Read;

namespace Annals.Tests.Parse.Documents;

/// <summary>Front matter as other programs write it: editors in a browser, note-takers, and libraries for YAML.</summary>
public class OtherProgramsTests
{
    private static readonly string[] Optional =
    [
        "summary", "language", "people", "organisations", "places", "tags", "status", "added", "updated", "image", "media", "quotes", "disputed", "corrections",
    ];

    [Theory]
    [InlineData("''")]
    [InlineData("\" \"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("")]
    public void An_optional_key_without_a_value_is_not_there(string empty)
    {
        var entry = Read($"title: A\ndate: 1850\n{string.Concat(Optional.Select(key => $"{key}: {empty}\n"))}", out var found);
        Assert.Empty(found);
        Assert.Empty(entry.People.Concat(entry.Organisations).Concat(entry.Places).Concat(entry.Tags));
        Assert.Null(entry.Added);
        Assert.Null(entry.Image);
        Assert.Null(entry.Media);
        Assert.Empty(entry.Quotes);
    }

    [Theory]
    [InlineData("''")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void A_key_that_is_needed_is_missing_if_it_is_empty(string empty)
    {
        Read($"title: {empty}\ndate: {empty}\n", out var found);
        Assert.Equal(["a.md(2,1): error AN007: an entry needs “date”: when, as EDTF", "a.md(2,1): error AN007: an entry needs “title”: what happened, in a few words"], found);
    }

    [Theory]
    [InlineData("2022-11-23T14:30:00.000Z", "2022-11-23T14:30:00Z")]
    [InlineData("2022-11-23T14:30:00,5+01:00", "2022-11-23T14:30:00+01:00")]
    [InlineData("2022-11-23 14:30:00.123456 +01:00", "2022-11-23T14:30:00+01:00")]
    [InlineData("2022-11-23 14:30:00", "2022-11-23T14:30:00")]
    [InlineData("2022-11-23t14:30:00z", "2022-11-23T14:30:00Z")]
    [InlineData("2022-11-23T00:00:00.000Z", "2022-11-23T00:00:00Z")]
    [InlineData("2022-11-23", "2022-11-23")]
    public void Programs_write_when_a_file_was_made_in_forms_of_their_own(string written, string read)
    {
        var entry = Read($"title: A\ndate: 1850\nadded: {written}\nupdated: {written}\n", out var found);
        Assert.Empty(found);
        Assert.Equal((read, read), (entry.Added?.ToString(), entry.Updated?.ToString()));
    }

    [Fact]
    public void Another_time_of_a_file_is_still_wrong()
    {
        Read("title: A\ndate: 1850\nadded: 2022-02-30T14:30:00.000Z\n", out var found);
        Assert.Contains("AN008", Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-11-23T00:00:00Z", "warning AN141: a program may have made this midnight of a day; write 2022-11-23 for the day, or 2022-11-23T00:00:00 for midnight there")]
    [InlineData("2022-11-23T00:00:00-05:00", "warning AN141: a program may have made this midnight of a day; write 2022-11-23 for the day, or 2022-11-23T00:00:00 for midnight there")]
    [InlineData("2022-11-23T00:00:00.000Z", "error AN008: write 2022-11-23, of which a program may have made midnight, or 2022-11-23T00:00:00Z")]
    public void A_day_that_a_program_made_a_time_of_is_told(string written, string says)
    {
        Read($"title: A\ndate: {written}\n", out var found);
        Assert.EndsWith(says, Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-11-23T00:00:00")]
    [InlineData("2022-11-23T00:00:01Z")]
    public void Other_times_of_a_day_are_not(string written)
    {
        Read($"title: A\ndate: {written}\n", out var found);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("tags: bridge, safety", "tags: [bridge, safety], and if it is one, [\"bridge, safety\"]")]
    [InlineData("people: Ann Lee; Bo Ek", "people: [\"Ann Lee\", \"Bo Ek\"], and if it is one, [\"Ann Lee; Bo Ek\"]")]
    [InlineData("places: 長崎、広島", "places: [長崎, 広島], and if it is one, [\"長崎、広島\"]")]
    public void A_text_with_commas_where_a_list_is_meant_is_told(string line, string says)
    {
        Read($"title: A\ndate: 1850\n{line}\n", out var found);
        Assert.EndsWith($"write {says}", Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags: bridge")]
    [InlineData("tags: [\"bridge, safety\"]")]
    [InlineData("tags: bridge,")]
    [InlineData("summary: bridge, safety")]
    public void Other_texts_are_not(string line)
    {
        Read($"title: A\ndate: 1850\n{line}\n", out var found);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("[[Ann Lee]]", "Ann Lee")]
    [InlineData("[[people/ann-lee|Ann]]", "people/ann-lee")]
    [InlineData("[[ Ann Lee ]]", "Ann Lee")]
    [InlineData("[[]]", "[[]]")]
    [InlineData("[[Ann]] and [[Bo]]", "[[Ann]] and [[Bo]]")]
    [InlineData("[Ann Lee]", "[Ann Lee]")]
    public void A_link_in_a_key_is_the_name_in_it(string written, string name)
    {
        var entry = Read($"title: \"{written}\"\ndate: 1850\npeople: [\"{written}\"]\nquotes: [{{by: \"{written}\", said: x, in: \"{written}\"}}]\n", out var found);
        Assert.Empty(found);
        Assert.Equal(written, entry.Head.Title);
        Assert.Equal(name, Assert.Single(entry.People).Value);
        Assert.Equal(name, entry.Quotes[0].By.Value);
        Assert.Equal(name, Assert.Single(entry.Quotes[0].In).Value);
    }

    private static EntryDocument Read(string keys, out string[] found)
    {
        var diagnostics = new Reporting.Diagnostics();
        var file = Utf8Text.Decode("a.md", Encoding.UTF8.GetBytes($"---\n{keys}---\n"), diagnostics);
        var entry = (EntryDocument)DocumentParser.Parse(new Document(DocumentKind.Entry, "a", "a.md", file, null), diagnostics);
        found = [.. diagnostics.Sorted().Select(each => each.ToString())];
        return entry;
    }
}
