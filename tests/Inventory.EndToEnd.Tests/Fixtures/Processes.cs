using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>Processes of this machine.</summary>
internal static class Processes
{
    /// <summary>The ids of those whose command line contains the text.</summary>
    public static IEnumerable<int> Naming(string text) => Ids().Where(id => CommandLine(id).Contains(text)).Select(int.Parse);

    public static IEnumerable<string> CommandLines() => Ids().Select(CommandLine);

    private static IEnumerable<string> Ids() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).OfType<string>().Where(name => name.All(char.IsAsciiDigit));

    private static string CommandLine(string id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Replace('\0', ' ');
        }
        catch (IOException)
        {
            return "";
        }
    }
}
