using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Inventory;

/// <summary>Words of a POSIX shell, as Python's shlex splits and joins them, which Ansible uses for ssh's arguments.</summary>
internal static class ShellWords
{
    /// <summary>One word that a shell reads back as the same text.</summary>
    public static string Quote(string word) =>
        word.Length > 0 && word.All(IsPlain) ? word : $"'{word.Replace("'", "'\"'\"'", StringComparison.Ordinal)}'";

    /// <exception cref="FormatException">A quote is not closed, or the text ends in a backslash.</exception>
    public static IReadOnlyList<string> Split(string text)
    {
        List<string> words = [];
        StringBuilder? word = null;
        var quote = '\0';
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (quote == '\0' && char.IsWhiteSpace(character))
            {
                Finish(words, ref word);
                continue;
            }

            word ??= new();
            if (character == '\\' && IsEscape(text, at, quote))
                word.Append(text[++at]);
            else if (quote == '\0' && character is '\'' or '"' && quote == '\0')
                quote = character;
            else if (character == quote)
                quote = '\0';
            else
                word.Append(character);
        }

        if (quote != '\0')
            throw new FormatException($"no closing {quote}");
        Finish(words, ref word);
        return words;
    }

    private static void Finish(List<string> words, ref StringBuilder? word)
    {
        if (word is not null)
            words.Add(word.ToString());
        word = null;
    }

    private static bool IsEscape(string text, int at, char quote)
    {
        if (quote == '\'')
            return false;
        if (at + 1 == text.Length)
            throw new FormatException("nothing follows the last backslash");
        return quote == '\0' || text[at + 1] is '"' or '\\';
    }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || "_@%+=:,./-".Contains(character);
}
