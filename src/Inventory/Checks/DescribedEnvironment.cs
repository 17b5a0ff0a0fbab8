using System.Collections.Generic;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>An environment as its folder of <c>inventory/</c> describes it.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Blueprint">Its <c>blueprint.yml</c>, else its <c>hosts.yml</c>.</param>
/// <param name="Files">Its <c>group_vars</c> and <c>host_vars</c>.</param>
internal sealed record DescribedEnvironment(string Name, Blueprint Blueprint, IReadOnlyList<VariablesFile> Files);
