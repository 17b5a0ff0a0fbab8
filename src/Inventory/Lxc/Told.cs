namespace Inventory.Lxc;

/// <summary>One line of an answer.</summary>
/// <param name="Tag">Its first word.</param>
/// <param name="Text">The rest, after one blank.</param>
internal sealed record Told(string Tag, string Text)
{
    public static Told Of(string line)
    {
        var (tag, text) = Cut(line);
        return new Told(tag, text);
    }

    /// <summary>The first word of the text, and what follows it.</summary>
    public (string Word, string Remainder) Next() => Cut(Text);

    private static (string Word, string Remainder) Cut(string text)
    {
        var blank = text.IndexOf(' ');
        return blank < 0 ? (text, "") : (text[..blank], text[(blank + 1)..]);
    }
}
