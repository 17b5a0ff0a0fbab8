using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>A difference between environments that is meant, as <c>inventory/differences.yml</c> says.</summary>
/// <param name="What">Such as <c>variable lxc_host of logs</c>.</param>
/// <param name="OnlyIn">The environments that have it; none when all have it, with values of different types.</param>
/// <param name="Reason">Why it is meant.</param>
/// <param name="Mark">Where it is accepted.</param>
internal sealed record AcceptedDifference(string What, IReadOnlyList<string> OnlyIn, string Reason, SourceMark Mark)
{
    /// <summary>Whether it is this difference, found between these environments.</summary>
    public bool Accepts(Difference difference, IReadOnlyCollection<string> compared) =>
        What == difference.What
        && OnlyIn.Count > 0 == difference.OnlyIn.Count > 0
        && OnlyIn.Where(compared.Contains).ToHashSet().SetEquals(difference.OnlyIn);
}
