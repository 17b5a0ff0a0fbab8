using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Ansible;
using Inventory.Blueprints;
using Inventory.Lxc;

namespace Inventory.Status;

/// <summary>What is planned beside what is.</summary>
/// <param name="Rows">In ordinal order of name.</param>
/// <param name="Machines">Those that Vagrant builds, in ordinal order of name.</param>
internal sealed record StatusReport(IReadOnlyList<StatusRow> Rows, IReadOnlyList<MachineRow> Machines)
{
    /// <summary>Whether every container of the core is built and running.</summary>
    public bool CoreRuns => Rows.All(row => !row.Core || row.Running);

    /// <param name="blueprint">What ought to be; absent when nothing is planned.</param>
    /// <param name="present">The same without machines that are not there, and what they would carry.</param>
    /// <param name="observations">What is.</param>
    /// <param name="listed">What is built.</param>
    public static StatusReport Of(
        Blueprint? blueprint, Blueprint? present, IReadOnlyList<Observation> observations, IReadOnlyList<ListedContainer> listed)
    {
        var planned = blueprint?.Containers ?? new Dictionary<string, PlannedContainer>();
        var built = listed.Select(each => each.Host).ToHashSet();
        var unfinished = observations
            .SelectMany(where => where.Containers.Where(each => each.Build != BuildState.Built).Select(each => (where.LxcHost, Container: each)))
            .ToLookup(each => (each.LxcHost, each.Container.Name), each => each.Container);
        var plans = planned.Values.Select(plan => (plan.LxcHost, plan.LxcName)).ToHashSet();
        var rows = listed.Select(each => Built(each, planned.GetValueOrDefault(each.Host)))
            .Concat(planned.Values.Where(plan => !built.Contains(plan.Host))
                .Select(plan => present?.Containers.ContainsKey(plan.Host) == true
                    ? Missing(plan, unfinished[(plan.LxcHost, plan.LxcName)].FirstOrDefault())
                    : Homeless(plan)))
            .Concat(unfinished.Where(each => !plans.Contains(each.Key))
                .Select(each => new StatusRow(each.Key.Name, false, false, Word(each.First()), "", "", each.Key.LxcHost, "")));
        return new(
            [.. rows.OrderBy(row => row.Name, StringComparer.Ordinal)],
            [.. (blueprint?.Machines.Keys ?? []).Order(StringComparer.Ordinal).Select(name => new MachineRow(name, present?.Hosts.ContainsKey(name) == true))]);
    }

    private static StatusRow Built(ListedContainer listed, PlannedContainer? plan) => new(
        listed.Host,
        listed.Planned,
        plan?.Core == true,
        "yes",
        ContainerFacts.Word(listed.Observed.State),
        string.Concat(listed.Observed.Addresses.Take(1)),
        listed.Where.LxcHost,
        listed.Observed.Configuration.Error ?? "");

    private static StatusRow Missing(PlannedContainer plan, Container? unfinished) =>
        new(plan.Host, true, plan.Core, unfinished is null ? "no" : Word(unfinished), "", "", plan.LxcHost, "");

    private static StatusRow Homeless(PlannedContainer plan) => new(plan.Host, true, plan.Core, "no-machine", "", "", plan.LxcHost, "");

    private static string Word(Container unfinished) => unfinished.Build == BuildState.Creating ? "creating" : "half-built";
}
