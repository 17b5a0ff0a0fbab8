using System.Globalization;
using System.Text;

namespace Inventory.Blueprints;

/// <summary>Text of a blueprint, made fit for one line of a message: in quotes, printable ASCII, not too long.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Text(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text.Length > Longest ? text[..Longest] + "..." : text)
            Append(quoted, character);
        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, char character)
    {
        if (character is >= ' ' and <= '~')
            quoted.Append(character);
        else
            quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
    }
}
