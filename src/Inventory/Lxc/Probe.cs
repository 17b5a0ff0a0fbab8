using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>The question: which containers are there. <see cref="LxcAnswers"/> reads the answer.</summary>
internal static class Probe
{
    /// <summary>What <c>sh -s</c> is to read.</summary>
    /// <param name="nonce">Lower-case hexadecimal, new for each question.</param>
    /// <param name="lxcpaths">Absolute folders to look in; none: LXC's own.</param>
    /// <param name="onlyContainer">The only container to tell of, absent for all.</param>
    /// <exception cref="Failure">A path is not absolute, or something has a control character.</exception>
    public static string Script(string nonce, IReadOnlyList<string> lxcpaths, string? onlyContainer)
    {
        var relative = lxcpaths.FirstOrDefault(path => !path.StartsWith('/'));
        if (relative is not null)
            throw new Failure($"Cannot look for containers in \"{Printable.Text(relative)}\": write the lxcpath from the root, like /var/lib/lxc.");

        var folders = lxcpaths.Select(path => path.Length > 1 ? path.TrimEnd('/') : path).Distinct(StringComparer.Ordinal);
        return Lxc.Script.Compose(
            nonce, [onlyContainer ?? "", .. folders], "configurations.sh", "processes.sh", "probe.sh");
    }
}
