using System.Collections.Generic;
using System.Linq;
using System.Text;
using Inventory.Ansible;
using Inventory.Blueprints;
using Inventory.Lxc;

namespace Inventory;

/// <summary>Prints a container's host keys for ssh's KnownHostsCommand, read through the channel that is trusted already.</summary>
internal sealed class KnownHosts(Blueprint? blueprint, IReadOnlyList<LxcHost> hosts, Questions questions)
{
    /// <param name="name">The inventory name, which is also what ssh looks the key up by (HostKeyAlias).</param>
    /// <returns>Lines of a known_hosts file (sshd(8)).</returns>
    public Answer Of(string name)
    {
        var planned = blueprint?.Containers.GetValueOrDefault(name);
        var lxcName = planned?.LxcName ?? LxcName.OfHost(name);
        if (!LxcName.IsValid(lxcName))
            throw new Failure($"that is no container's name; {LxcName.Allowed}");
        var asked = hosts.Where(host => planned is null || host.Name == planned.LxcHost).ToList();
        if (planned is not null && asked.Count == 0)
            throw MachineMatch.NoCarrier(planned);
        var observations = questions.Ask(asked, lxcName);
        var container = ContainerMatch.Built(blueprint, observations, listUnplanned: true).SingleOrDefault(each => each.Host == name)
            ?? throw new Failure($"{name} is not built on {string.Join(", ", asked.Select(host => host.Name))}; build it first");
        var keys = questions.HostKeys(asked.Single(host => host.Name == container.Where.LxcHost), Rootfs(container.Observed));
        return new(Encoding.ASCII.GetBytes(string.Concat(keys.Select(key => $"{name} {key}\n"))));
    }

    private static string Rootfs(Container container) => container.Configuration.Rootfs
        ?? throw new Failure($"{container.LxcPath}/{container.Name}/config has no lxc.rootfs.path, so there is no file system to read keys from");
}
