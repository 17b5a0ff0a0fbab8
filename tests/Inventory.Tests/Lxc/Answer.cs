using System.Linq;
using Inventory.Lxc;

namespace Inventory.Tests.Lxc;

/// <summary>Answers of the probe, written by hand.</summary>
internal static class Answer
{
    public const string Nonce = "abc123";

    /// <summary>A whole answer of these records, from a machine that has LXC.</summary>
    public static string Of(params string[] records) => Framed(["uid 0", "version 5.0.2", "path ok /lxc", .. records]);

    /// <summary>Records between a first and a last line.</summary>
    public static string Framed(params string[] records) =>
        $"\nlxc-inventory 1 {Nonce}\n{string.Concat(records.Select(record => record + "\n"))}end {Nonce} {records.Length}\n";

    /// <summary>What is told of the container <c>web</c> with these lines in its configuration.</summary>
    public static ContainerConfiguration Configuration(params string[] lines) => Web(lines).Configuration;

    /// <summary>The container <c>web</c> with these lines in its configuration, or other records.</summary>
    public static Container Web(params string[] lines)
    {
        var records = lines.Select(line => line.StartsWith("+ ", System.StringComparison.Ordinal) ? line[2..] : $"line {line}");
        return Read(["container readable - web", "file /lxc/web/config", .. records]).Containers.Single();
    }

    public static LxcAnswer Read(params string[] records) => LxcAnswers.Read(Of(records), Nonce);
}
