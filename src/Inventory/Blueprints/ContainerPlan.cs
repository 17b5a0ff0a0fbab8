using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Blueprints;

/// <summary>Finds the containers among the hosts, and refuses those that could not be told apart or found.</summary>
internal sealed class ContainerPlan(InventoryDraft draft, Inheritance inheritance)
{
    public const string HostVariable = "lxc_host";
    public const string NameVariable = "lxc_name";
    public const string CoreVariable = "auto_build";

    private readonly HashSet<string> carriers = Members(draft, "lxc_hosts");
    private readonly Dictionary<string, HostDraft> taken = [];
    private readonly Switch core = new(CoreVariable, inheritance);

    /// <summary>The container that a host is; null when it has no <c>lxc_host</c>.</summary>
    /// <exception cref="Failure">Its variables do not name one container of one host.</exception>
    public PlannedContainer? For(HostDraft host, IReadOnlyDictionary<string, object?> effective)
    {
        if (!effective.TryGetValue(HostVariable, out var carrier))
            return null;
        RefuseUngrouped(host);
        var lxcHost = Carrier(host, carrier);
        var lxcName = effective.TryGetValue(NameVariable, out var name) ? ExplicitName(host, name) : ImpliedName(host);
        var isCore = core.IsOn(host, effective);
        var container = $"{lxcName} on {lxcHost}";
        if (!taken.TryAdd(container, host))
            throw Twice(host, taken[container], container);
        return new PlannedContainer(host.Name, lxcName, lxcHost, isCore);
    }

    // Observed groups such as lxc_running would take it out of "ungrouped", and that group's variables with it.
    private void RefuseUngrouped(HostDraft host)
    {
        if (host.Groups.TrueForAll(group => group == draft.All || group == draft.Ungrouped))
            throw SourceFile.Refuse(host.Mark, $"{host.Name} is a container in no group; put it under the hosts of a group");
    }

    private string Carrier(HostDraft host, object? value)
    {
        var carrier = Text(host, HostVariable, value);
        if (!carriers.Contains(carrier))
            throw inheritance.Refuse(host, HostVariable, $"{Quoted.Text(carrier)} is not in the group lxc_hosts; allowed: {Known()}");
        return carriers.Contains(host.Name)
            ? throw inheritance.Refuse(host, HostVariable, "it is itself in the group lxc_hosts; only hosts outside that group are containers")
            : carrier;
    }

    private string Known() => carriers.Count == 0 ? "none yet, put the host that carries containers there" : string.Join(", ", carriers);

    private string ExplicitName(HostDraft host, object? value)
    {
        var name = Text(host, NameVariable, value);
        return LxcName.IsValid(name)
            ? name
            : throw inheritance.Refuse(host, NameVariable, $"{Quoted.Text(name)} is no LXC name; {LxcName.Allowed}");
    }

    private static string ImpliedName(HostDraft host)
    {
        var name = LxcName.OfHost(host.Name);
        return LxcName.IsValid(name)
            ? name
            : throw SourceFile.Refuse(host.Mark, $"{host.Name} is a container, but no LXC name; set lxc_name: {LxcName.Allowed}");
    }

    // The executable has no Jinja, so a template would be compared as it is written.
    private string Text(HostDraft host, string variable, object? value)
    {
        if (value is not string text)
            throw inheritance.Refuse(host, variable, "it is not text; a plain name is allowed");
        return text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal)
            ? throw inheritance.Refuse(host, variable, $"{Quoted.Text(text)} is a template; a plain name is allowed")
            : text;
    }

    private static Failure Twice(HostDraft host, HostDraft first, string container) =>
        SourceFile.Refuse(host.Mark, $"{host.Name} and {first.Name} ({first.Mark}) are both the container {container}; give one of them another lxc_name");

    private static HashSet<string> Members(InventoryDraft draft, string group)
    {
        var members = new HashSet<string>();
        var open = new Stack<GroupDraft>(draft.Groups.TryGetValue(group, out var top) ? [top] : []);
        while (open.TryPop(out var next))
        {
            members.UnionWith(next.Hosts.Select(host => host.Name));
            foreach (var child in next.Children)
                open.Push(child);
        }
        return members;
    }
}
