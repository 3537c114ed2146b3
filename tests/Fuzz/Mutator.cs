using System.Collections.Immutable;
using System.Text;

namespace Annals.Fuzz;

/// <summary>Texts that are nearly right. The same numbers give the same text.</summary>
internal sealed class Mutator(FuzzTarget target)
{
    private const int MostLetters = 20_000;

    public string Text(Random random)
    {
        var text = random.Next(20) == 0 ? Made(random) : One(target.Texts, random);
        for (var changes = random.Next(1, 7); changes > 0; changes--) text = Change(text, random);
        return text.Length <= MostLetters ? text : text[..MostLetters];
    }

    private static string One(ImmutableArray<string> texts, Random random) => texts[random.Next(texts.Length)];

    // Of nothing but signs.
    private string Made(Random random)
    {
        var text = new StringBuilder();
        for (var signs = random.Next(1, 30); signs > 0; signs--) text.Append(One(target.Signs, random));
        return text.ToString();
    }

    private string Change(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var end = start + Math.Min(random.Next(5) == 0 ? random.Next(text.Length - start + 1) : random.Next(8), text.Length - start);
        var (before, some, after) = (text[..start], text[start..end], text[end..]);
        return random.Next(12) switch
        {
            0 or 1 or 2 => before + One(target.Signs, random) + some + after,
            3 or 4 => before + One(target.Signs, random) + after,
            5 => before + after,
            6 => before + some + some + after,
            7 => before + One(target.Signs, random) + some + One(target.Signs, random) + after,
            8 => before + Part(One(target.Texts, random), random) + after,
            9 => before + Number(random) + after,
            10 when random.Next(10) == 0 => before + string.Concat(Enumerable.Repeat(One(target.Signs, random), random.Next(1, 300))) + after,
            10 => before + (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000) + after,
            _ => Lines(text, random),
        };
    }

    private static string Part(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(Math.Min(200, text.Length - start + 1)));
    }

    private static string Number(Random random) => random.Next(5) switch
    {
        0 => "0",
        1 => "-1",
        2 => new string('9', random.Next(1, 40)),
        3 => $"{random.Next(10_000):0000}-{random.Next(14):00}-{random.Next(33):00}",
        _ => $"{random.Next()}",
    };

    private static string Lines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            default:
                lines[one] = new string(' ', random.Next(6)) + lines[one];
                break;
        }
        return string.Join('\n', lines);
    }
}
