using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>What ought to exist: an Ansible YAML inventory as Ansible would understand it.</summary>
/// <param name="Path">The file it was read from, absolute.</param>
/// <param name="Groups">By name, in order of first mention; <c>all</c> and <c>ungrouped</c> are always among them.</param>
/// <param name="Hosts">By inventory name, in order of first mention.</param>
/// <param name="Containers">The hosts that have an <c>lxc_host</c>, by inventory name.</param>
/// <param name="Machines">Where each host that Vagrant builds says so, by inventory name.</param>
internal sealed record Blueprint(
    string Path,
    IReadOnlyDictionary<string, Group> Groups,
    IReadOnlyDictionary<string, Host> Hosts,
    IReadOnlyDictionary<string, PlannedContainer> Containers,
    IReadOnlyDictionary<string, SourceMark> Machines);
