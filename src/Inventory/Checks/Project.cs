using System.Collections.Generic;

namespace Inventory.Checks;

/// <summary>All that is said about the environments, in every file of the project that says something about them.</summary>
/// <param name="Folder">The project's folder.</param>
/// <param name="Environments">Those whose inventory could be read, by name.</param>
/// <param name="Common">The <c>group_vars</c> and <c>host_vars</c> beside the playbooks.</param>
/// <param name="RoleVariables">What the roles' <c>argument_specs</c> describe.</param>
/// <param name="Accepted">The differences that are accepted.</param>
/// <param name="Ansible">The settings of Ansible here.</param>
/// <param name="Refused">What could not be read.</param>
/// <param name="Encrypted">The files that were left out because they are encrypted.</param>
internal sealed record Project(
    string Folder,
    IReadOnlyList<DescribedEnvironment> Environments,
    IReadOnlyList<VariablesFile> Common,
    IReadOnlySet<string> RoleVariables,
    IReadOnlyList<AcceptedDifference> Accepted,
    AnsibleSettings Ansible,
    IReadOnlyList<Finding> Refused,
    IReadOnlyList<string> Encrypted)
{
    /// <summary>Secrets where none may be.</summary>
    public IReadOnlyList<Finding> Secrets { get; init; } = [];
}
