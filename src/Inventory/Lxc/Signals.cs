using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>Names of signals (<c>sig_parse</c> in confile_utils.c).</summary>
internal static class Signals
{
    private static readonly HashSet<string> Names = """
        HUP INT QUIT ILL ABRT FPE KILL SEGV PIPE ALRM TERM USR1 USR2 CHLD CONT STOP TSTP TTIN TTOU TRAP IOT EMT BUS STKFLT CLD
        URG IO POLL PWR WINCH UNUSED SYS XCPU XFSZ VTALRM PROF
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether LXC takes it: a number, <c>SIG</c> and a name, <c>SIGRTMIN+n</c> or <c>SIGRTMAX-n</c>.</summary>
    public static bool Contains(string text)
    {
        if (text.Length > 0 && char.IsAsciiDigit(text[0])) return Number.Unsigned(text) is not null;
        if (!text.StartsWith("SIG", StringComparison.OrdinalIgnoreCase)) return false;
        return Names.Contains(text[3..])
            || IsRealTime(text[3..], "RTMIN+")
            || IsRealTime(text[3..], "RTMAX-");
    }

    private static bool IsRealTime(string name, string beginning) =>
        name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && Number.Unsigned(name[beginning.Length..]) is <= 30;
}
