using System.Collections.Generic;
using System.Linq;
using System.Net;

namespace Inventory.Checks;

/// <summary>Names are found through DNS (RFC 1123): labels of letters, digits and dashes, not too long.</summary>
internal static class DnsNames
{
    private const int LongestLabel = 63;
    private const int LongestName = 253;

    public static IEnumerable<Finding> Check(Project project) =>
        from environment in project.Environments
        from host in environment.Blueprint.Hosts.Values
        let container = environment.Blueprint.Containers.GetValueOrDefault(host.Name)
        let problem = Problem(host.Name) ?? (container is null || IsLabel(container.LxcName) ? null : $"its lxc_name {container.LxcName} is not one label")
        where problem is not null
        select new Finding(host.Mark, $"{host.Name} is no name for DNS: {problem}; letters, digits and - are allowed, {LongestLabel} of them, not - first or last");

    private static string? Problem(string name)
    {
        if (IPAddress.TryParse(name, out _))
            return null;
        if (name.Length > LongestName)
            return $"it has more than {LongestName} characters";
        return name.Split('.').FirstOrDefault(label => !IsLabel(label)) is { } wrong
            ? wrong.Length > LongestLabel ? $"a part of it has {wrong.Length} characters" : $"\"{wrong}\" in it"
            : null;
    }

    private static bool IsLabel(string text) =>
        text.Length is > 0 and <= LongestLabel && text[0] != '-' && text[^1] != '-' && text.All(each => char.IsAsciiLetterOrDigit(each) || each == '-');
}
