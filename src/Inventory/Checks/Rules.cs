using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Checks;

/// <summary>All that is checked. A further check is a further line here.</summary>
internal static class Rules
{
    private static readonly IReadOnlyList<Func<Project, IEnumerable<Finding>>> All =
    [
        project => project.Refused,
        TopGroup.Check,
        EnvironmentsAlike.Check,
        OneService.Check,
        LogVolume.Check,
        SharedVolumes.Check,
        MachineNetworks.Check,
        StaticAddresses.Check,
        DnsNames.Check,
        Requirements.Check,
        BlueprintVariables.Check,
        StaticMachines.Check,
        MisspeltVariables.Check,
        VariableNames.Check,
        OwnedFiles.Check,
        OverruledVariables.Check,
        AnsibleInForce.Check,
        project => project.Secrets,
    ];

    /// <summary>Everything that is found, in the order of files and lines.</summary>
    public static IReadOnlyList<Finding> Check(Project project) =>
    [
        .. All.SelectMany(rule => rule(project)).Distinct()
            .OrderBy(finding => finding.Mark.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Mark.Line)
            .ThenBy(finding => finding.Mark.Column)
            .ThenBy(finding => finding.Problem, StringComparer.Ordinal),
    ];
}
