using System;

namespace Inventory.Blueprints;

/// <summary>What YAML calls printable. libyaml refuses all else; YamlDotNet 16.3 drops or keeps it in silence.</summary>
internal static class PrintableText
{
    /// <exception cref="Failure">A control character, a lone surrogate, or bytes that were not UTF-8.</exception>
    public static void Check(SourceFile file, string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                index++;
            else if (!IsPrintable(text[index]))
                throw Refuse(file, text, index);
        }
    }

    private static bool IsPrintable(char character) => character switch
    {
        '\t' or '\n' or '\r' or '\u0085' => true,
        >= ' ' and <= '~' => true,
        >= '\u00A0' and < '\uD800' => true,
        >= '\uE000' and <= '\uFFFC' and not '\uFEFF' => true,
        _ => false,
    };

    private static Failure Refuse(SourceFile file, string text, int index)
    {
        var before = text.AsSpan(0, index);
        var mark = new SourceMark(file.Path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
        return SourceFile.Refuse(mark, $"the character U+{(int)text[index]:X4}; a blueprint is UTF-8 text without control characters");
    }
}
