using System.Globalization;
using System.Text;

namespace Inventory.Lxc;

/// <summary>Makes text that others wrote fit for a message or a variable.</summary>
internal static class Printable
{
    private const int Longest = 120;

    /// <summary>
    /// One line of printable ASCII. Other characters, and braces, are written as <c>\u</c> and four hexadecimal digits:
    /// Ansible runs <c>{{ }}</c> and <c>{% %}</c> as Jinja wherever it finds them.
    /// </summary>
    public static string Text(string foreign)
    {
        var text = new StringBuilder();
        foreach (var letter in foreign)
        {
            if (text.Length >= Longest) return text.Append("...").ToString();
            if (letter is >= ' ' and <= '~' and not ('{' or '}' or '\\')) text.Append(letter);
            else text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }

        return text.ToString();
    }
}
