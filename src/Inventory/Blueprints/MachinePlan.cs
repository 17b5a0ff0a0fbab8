using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>Finds the hosts that Vagrant builds.</summary>
internal sealed class MachinePlan(Inheritance inheritance)
{
    public const string Variable = "vagrant";

    private readonly Switch builds = new(Variable, inheritance);

    /// <summary>Where the host says that Vagrant builds it; null when it does not.</summary>
    /// <exception cref="Failure">It does not say yes or no, or it is a container.</exception>
    public SourceMark? For(HostDraft host, IReadOnlyDictionary<string, object?> effective)
    {
        if (!builds.IsOn(host, effective))
            return null;
        return effective.ContainsKey(ContainerPlan.HostVariable)
            ? throw inheritance.Refuse(host, Variable, "it is a container, which its lxc_host carries; only machines are built by Vagrant")
            : inheritance.MarkOf(host, Variable);
    }
}
