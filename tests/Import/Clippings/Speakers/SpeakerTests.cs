namespace Annals.Tests.Import.Clippings.Speakers;

/// <summary>Who speaks. The gravest fault is a name over words of somebody else: where two could be meant, nobody is.</summary>
public class SpeakerTests
{
    private const string Ann = "Ann Lee runs the mill at Harby. ";
    private const string Both = "Ann Lee met Bo Chen at the mill in Harby. ";

    [Theory]
    // Named, before and behind.
    [InlineData("“The mill is ours,” Ann Lee said.", "Ann Lee: The mill is ours")]
    [InlineData("\"The mill is ours,\" Ann Lee said.", "Ann Lee: The mill is ours")]
    [InlineData("“The mill is ours,” said Ann Lee, the owner of Harby Hall.", "Ann Lee: The mill is ours")]
    [InlineData("“The mill is ours,” said Ann Lee, a friend of the family.", "Ann Lee: The mill is ours")]
    [InlineData("“The mill is ours,” Ann Lee, 42, said on Sunday.", "Ann Lee: The mill is ours")]
    [InlineData("“The mill is ours,” Ann Lee told Bo Chen.", "Ann Lee: The mill is ours")]
    [InlineData("“Is the mill ours?” Ann Lee asked.", "Ann Lee: Is the mill ours?")]
    [InlineData("Ann Lee said: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    [InlineData("Ann Lee, the mayor of Harby, said: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    [InlineData("The mayor of Harby, Ann Lee, said: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    [InlineData("“The mill is ours,” said the mayor of Harby, Ann Lee.", "Ann Lee: The mill is ours")]
    [InlineData("According to Ann Lee, “the mill is ours”.", "Ann Lee: the mill is ours")]
    [InlineData("In a letter to Bo Chen, Ann Lee wrote: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    [InlineData("Ann Lee said that the plan was “a step too far”.", "Ann Lee: a step too far")]
    [InlineData("“The mill,” Ann Lee said, “is ours and not theirs.”", "Ann Lee: is ours and not theirs.")]
    [InlineData("Ann Lee spoke at length, saying: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    // The name nearest is not the one that speaks.
    [InlineData("After Ann Lee resigned, Bo Chen said: “The mill is ours.”", "Bo Chen: The mill is ours.")]
    [InlineData("Ann Lee met Bo Chen, who said: “The mill is ours.”", "Bo Chen: The mill is ours.")]
    [InlineData("Bo Chen, the husband of Ann Lee, said: “The mill is ours.”", "Bo Chen: The mill is ours.")]
    [InlineData("Bo Chen, who knows Ann Lee, said: “The mill is ours.”", "Bo Chen: The mill is ours.")]
    [InlineData("Ann Lee's husband Bo Chen said: “The mill is ours.”", "Bo Chen: The mill is ours.")]
    [InlineData("Ann Lee’s lawyer, Bo Chen, said: “The mill is ours.”", "Bo Chen: The mill is ours.")]
    [InlineData("Ann Lee resigned and Bo Chen said: “The mill is ours.”", "Bo Chen: The mill is ours.")]
    [InlineData("Ann Lee called Bo Chen and said: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    [InlineData("Ann Lee denied that Bo Chen had said “the mill is ours”.", "Bo Chen: the mill is ours")]
    [InlineData("Ann Lee said she had told Bo Chen: “The mill is ours.”", "?: The mill is ours.")]
    [InlineData("Bo Chen said he was “deeply shocked by this” after Ann Lee said no.", "Bo Chen: deeply shocked by this")]
    [InlineData("In a statement, Ann Lee's lawyer said: “The mill is ours.”", "Ann Lee’s lawyer: The mill is ours.")]
    [InlineData("“The mill is ours,” Ann Lee's lawyer said.", "Ann Lee’s lawyer: The mill is ours")]
    [InlineData("“The mill is ours,” said a spokesman for Ann Lee.", "A spokesman: The mill is ours")]
    [InlineData("“The mill is ours,” said the mother of Ann Lee.", "The mother: The mill is ours")]
    [InlineData("Ann Lee's statement read: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    [InlineData("A statement from Ann Lee read: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    // Nobody who speaks.
    [InlineData("Ann Lee was told: “The mill is ours.”", "?: The mill is ours.")]
    [InlineData("Ann Lee was asked: “Is the mill yours?”", "?: Is the mill yours?")]
    [InlineData("Ann Lee wrote a book called “The Mill Is Ours”.", "?: The Mill Is Ours")]
    [InlineData("Ann Lee passed a sign that read: “The mill is ours.”", "?: The mill is ours.")]
    [InlineData("Ann Lee painted the words “the mill is ours” on a wall.", "?: the mill is ours")]
    // Unnamed, as the report calls them.
    [InlineData("“The mill is ours,” a spokeswoman said.", "A spokeswoman: The mill is ours")]
    [InlineData("“The mill is ours,” said one angry neighbour.", "One angry neighbour: The mill is ours")]
    [InlineData("“The mill is ours,” the police said.", "The police: The mill is ours")]
    [InlineData("“The mill is ours,” officials said.", "Officials: The mill is ours")]
    // Two at once are not one of them.
    [InlineData("“The mill is ours,” Ann Lee and Bo Chen said.", "Ann Lee and Bo Chen: The mill is ours")]
    public void One_sentence(string sentence, string expected) => Assert.Equal(expected, Clip.Quotations(Both + "\n\nNobody was hurt.\n\n" + sentence)[^1]);

    [Theory]
    [InlineData(Ann + "“The mill is ours,” she said.", "Ann Lee: The mill is ours")]
    [InlineData(Ann + "\n\n“The mill is ours,” she said.", "Ann Lee: The mill is ours")]
    [InlineData(Ann + "She has owned it for years.\n\nShe said: “The mill is ours.”", "Ann Lee: The mill is ours.")]
    [InlineData(Both + "“It went well,” she said.", "?: It went well")]
    [InlineData(Both + "\n\n“It went well,” he said.", "?: It went well")]
    [InlineData(Ann + "\n\nBo Chen left it last year.\n\n“It went well,” he said.", "?: It went well")]
    [InlineData(Both + "“It went well,” they said.", "?: It went well")]
    [InlineData(Ann + "“It is a sad day,” the mayor said.", "The mayor: It is a sad day")]
    [InlineData(Ann + "“It is a sad day,” her lawyer said.", "?: It is a sad day")]
    [InlineData(Ann + "“It is a sad day,” the 42-year-old said.", "Ann Lee: It is a sad day")]
    [InlineData("The Harby Trust closed the mill. “We are very sorry,” the charity said.", "The charity: We are very sorry")]
    [InlineData("The Harby Trust closed the mill. “We are very sorry,” the trust said.", "Harby Trust: We are very sorry")]
    [InlineData("Milling Ltd closed the mill. “We are very sorry,” the company said.", "Milling Ltd: We are very sorry")]
    [InlineData("Milling Ltd closed the mill. “We are very sorry,” the police said.", "The police: We are very sorry")]
    [InlineData("Milling Ltd sued Bread Ltd over the mill. “We are very sorry,” the company said.", "The company: We are very sorry")]
    public void A_pronoun_or_a_description(string text, string expected) => Assert.Equal(expected, Clip.Quotations(text)[^1]);

    [Theory]
    [InlineData("“A sad day for all,” Ann Lee said. Bo Chen called it “a very good day”.", "Ann Lee: A sad day for all", "?: a very good day")]
    [InlineData("“A sad day for all.” Bo Chen said: “A very good day.”", "?: A sad day for all.", "Bo Chen: A very good day.")]
    [InlineData("Ann Lee said: “A sad day for all.” Bo Chen said: “A very good day.”", "Ann Lee: A sad day for all.", "Bo Chen: A very good day.")]
    [InlineData("“A sad day for all,” Ann Lee said. “We did what we could.”", "Ann Lee: A sad day for all", "Ann Lee: We did what we could.")]
    [InlineData("“A sad day for all,” Ann Lee said. “We did what we could.” Bo Chen said the council was to blame.", "Ann Lee: A sad day for all", "Ann Lee: We did what we could.")]
    [InlineData("“A sad day for all,” Ann Lee said. “A very good day,” Bo Chen replied.", "Ann Lee: A sad day for all", "Bo Chen: A very good day")]
    [InlineData("“A sad day for all,” Ann Lee said.\n\n“We did what we could.”", "Ann Lee: A sad day for all", "Ann Lee: We did what we could.")]
    [InlineData("“A sad day for all,” Ann Lee said. Bo Chen laughed.\n\n“We did what we could.”", "Ann Lee: A sad day for all", "?: We did what we could.")]
    [InlineData("“Was it a sad day?” Ann Lee asked.\n\n“We did what we could.”", "Ann Lee: Was it a sad day?", "?: We did what we could.")]
    [InlineData("Ann Lee said: “A sad day for all.\n\n“We did what we could.”\n\nBo Chen went home.", "Ann Lee: A sad day for all.", "Ann Lee: We did what we could.")]
    [InlineData("“A sad day for all,” Ann Lee told Bo Chen. “We did what we could,” she added.", "Ann Lee: A sad day for all", "Ann Lee: We did what we could")]
    [InlineData("“A sad day for all,” Ann Lee said.\n\n“We did what we could,” her lawyer said.", "Ann Lee: A sad day for all", "?: We did what we could")]
    [InlineData("“A sad day for all,” Ann Lee said.\n\nShe went on: “We did what we could.”", "Ann Lee: A sad day for all", "Ann Lee: We did what we could.")]
    [InlineData("Ann Lee had a message for them:\n\n“We did what we could.”\n\nBo Chen said: “You did not.”", "?: We did what we could.", "Bo Chen: You did not.")]
    [InlineData("Ann Lee said:\n\n“We did what we could.”\n\nBo Chen said: “You did not.”", "Ann Lee: We did what we could.", "Bo Chen: You did not.")]
    public void Two_quotations(string text, string first, string second) => Assert.Equal([first, second], Clip.Quotations(Both + "\n\nIt had been closed.\n\n" + text));

    [Fact]
    public void A_quotation_within_a_quotation_is_part_of_it() => Assert.Equal(
        ["Ann Lee: He said “go away” to me"], Clip.Quotations(Ann + "\n\n“He said “go away” to me,” Ann Lee said."));

    [Fact]
    public void A_post_is_its_authors() => Assert.Equal(
        ["Bo Chen: I have never seen that mill."], Clip.Quotations(Ann + "\n\nI have never seen that mill. — Bo Chen (@bochen) November 27, 2022"));

    [Fact]
    public void Words_said_behind_a_full_stop_and_by_a_pronoun_at_the_sentences_end_count() => Assert.Equal(
        ["Ann Lee: The mill is ours."], Clip.Quotations(Ann + "“The mill is ours.” she said."));
}
