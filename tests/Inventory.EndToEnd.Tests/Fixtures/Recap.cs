using System.Linq;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>What Ansible says at the end of each playbook.</summary>
internal static partial class Recap
{
    [GeneratedRegex(@"^(?<host>\S+)\s+: ok=\d+\s+changed=(?<changed>\d+)\s", RegexOptions.Multiline)]
    private static partial Regex Line();

    /// <summary>Asserts that playbooks ran, and changed no host.</summary>
    public static void IsUnchanged(string output)
    {
        var lines = Line().Matches(output);
        Assert.That(lines, Is.Not.Empty, output);
        Assert.That(lines.Where(line => line.Groups["changed"].Value != "0").Select(line => line.Value), Is.Empty, output);
    }

    /// <summary>The hosts that were changed.</summary>
    public static string[] Changed(string output) =>
        [.. Line().Matches(output).Where(line => line.Groups["changed"].Value != "0").Select(line => line.Groups["host"].Value).Distinct()];
}
