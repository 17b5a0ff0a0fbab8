using System.Collections.Generic;
using System.Linq;

namespace Inventory.Checks;

/// <summary>An environment's groups are all in one that has the environment's name.</summary>
internal static class TopGroup
{
    public static IEnumerable<Finding> Check(Project project) =>
        from environment in project.Environments
        from name in environment.Blueprint.Groups["all"].Children
        where name is not "ungrouped" && name != environment.Name
        select new Finding(environment.Blueprint.Groups[name].Mark,
            $"the group {name} stands beside {environment.Name}; put it below {environment.Name}:, the one top group of this environment");
}
