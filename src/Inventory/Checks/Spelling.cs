using System;

namespace Inventory.Checks;

/// <summary>Whether one text is another with a slip of the finger.</summary>
internal static class Spelling
{
    /// <summary>One character more, less or another, or two neighbours in each other's place.</summary>
    public static bool IsSlip(string one, string other)
    {
        if (one == other || Math.Abs(one.Length - other.Length) > 1)
            return false;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
            at++;
        if (shorter.Length < longer.Length)
            return shorter[at..] == longer[(at + 1)..];
        return shorter[(at + 1)..] == longer[(at + 1)..]
            || (at + 1 < longer.Length && shorter[at] == longer[at + 1] && shorter[at + 1] == longer[at] && shorter[(at + 2)..] == longer[(at + 2)..]);
    }
}
