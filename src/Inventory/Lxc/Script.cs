using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Inventory.Lxc;

/// <summary>Puts together what <c>sh -s</c> is to read: operands, the frame of the answer, and the scripts.</summary>
internal static class Script
{
    /// <summary>The full text. An operand is data in a quoted here-document, never shell text.</summary>
    /// <param name="nonce">Hexadecimal and unguessable: it ends the here-document and marks the answer.</param>
    /// <param name="operands">What the script finds in <c>$@</c>.</param>
    /// <param name="pieces">Names of embedded scripts.</param>
    /// <exception cref="Failure">An operand or the nonce has a character that it must not have.</exception>
    public static string Compose(string nonce, IReadOnlyList<string> operands, params string[] pieces)
    {
        if (nonce.Length == 0 || !nonce.All(char.IsAsciiHexDigitLower))
            throw new Failure("Cannot ask LXC: the mark of the question is not hexadecimal.");

        var text = new StringBuilder().Append("nonce=").Append(nonce).Append("\nset --\n")
            .Append("while IFS= read -r operand; do set -- \"$@\" \"$operand\"; done <<'operands-").Append(nonce).Append("'\n");
        foreach (var operand in operands) text.Append(Checked(operand)).Append('\n');
        text.Append("operands-").Append(nonce).Append('\n');
        foreach (var piece in pieces.Prepend("frame.sh")) text.Append(Embedded(piece));
        return text.ToString();
    }

    private static string Checked(string operand) =>
        operand.Any(char.IsControl)
            ? throw new Failure($"Cannot ask LXC about \"{Printable.Text(operand)}\": it has a control character; leave that out.")
            : operand;

    private static string Embedded(string name)
    {
        using var stream = typeof(Script).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("Not embedded in this program.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
