using System.Collections.Generic;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>A file of <c>group_vars</c> or <c>host_vars</c>.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Owner">The group or host it is for.</param>
/// <param name="OfHost">Whether that is a host.</param>
/// <param name="Variables">What it sets, in order.</param>
internal sealed record VariablesFile(string Path, string Owner, bool OfHost, IReadOnlyList<Variable> Variables);
