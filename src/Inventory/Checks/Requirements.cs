using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>What containers require are containers, and none requires itself, not by way of others either.</summary>
internal static class Requirements
{
    public static IEnumerable<Finding> Check(Project project) =>
        from environment in project.Environments
        from name in environment.Blueprint.Containers.Keys
        let finding = Of(environment.Blueprint, name)
        where finding is not null
        select finding;

    private static Finding? Of(Blueprint blueprint, string name)
    {
        try
        {
            BuildPlan.Of(blueprint, [name]);
            return null;
        }
        catch (Failure failure)
        {
            return Finding.Of(blueprint.Path, failure);
        }
    }
}
