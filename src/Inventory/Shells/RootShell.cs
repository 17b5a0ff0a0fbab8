using System;
using System.Linq;

namespace Inventory.Shells;

/// <summary>The command that reads a script as root, and what it means when it does not.</summary>
internal static class RootShell
{
    /// <summary>A text for <c>sh -c</c>; it contains no single quote.</summary>
    public static string Command(Elevation elevation) => elevation switch
    {
        Elevation.Always => "exec sudo -n sh -s",
        Elevation.Never => "exec sh -s",
        _ => "if [ \"$(id -u)\" -eq 0 ]; then exec sh -s; else exec sudo -n sh -s; fi",
    };

    /// <summary>The output of a script that ended well; otherwise the reason and the remedy.</summary>
    /// <exception cref="Failure">The script did not end with status 0.</exception>
    public static string Output(ProcessOutcome outcome)
    {
        if (outcome.ExitStatus == 0)
            return outcome.Output;
        var said = LastLine(outcome.Errors);
        throw said.StartsWith("sudo:", StringComparison.Ordinal) || said.Contains("sudoers", StringComparison.Ordinal)
            ? new Failure($"cannot become root: {said}; allow \"sudo -n sh -s\" to the user there, or ask as root")
            : new Failure($"the question ended with status {outcome.ExitStatus} and said: {said}");
    }

    /// <summary>The last line of an error output, printable, or words that say there is none.</summary>
    public static string LastLine(string errors)
    {
        var line = errors.Split('\n').Select(each => each.Trim()).LastOrDefault(each => each.Length > 0) ?? "nothing";
        return string.Concat(line.Where(character => !char.IsControl(character)));
    }
}
