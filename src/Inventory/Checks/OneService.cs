using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>A container is in exactly one group of the list <c>services</c>, which the playbooks have.</summary>
internal static class OneService
{
    public static IEnumerable<Finding> Check(Project project)
    {
        var variable = project.Common.Where(file => file.Owner == "containers").SelectMany(file => file.Variables).LastOrDefault(each => each.Name == "services");
        if (variable?.Value is not IReadOnlyList<object?> services)
            return [Finding.In(Path.Join(project.Folder, "playbooks/group_vars/containers"), "no list services in it; it names the services, each a group with a role")];
        var allowed = $"put it into exactly one of the groups {string.Join(", ", services)}";
        var containers = from environment in project.Environments
                         from name in environment.Blueprint.Containers.Keys
                         let host = environment.Blueprint.Hosts[name]
                         let had = host.Groups.Intersect(services.OfType<string>()).ToList()
                         where had.Count != 1
                         select new Finding(host.Mark, $"{name} has {(had.Count == 0 ? "no service" : $"the services {string.Join(" and ", had)}")}; {allowed}");
        return containers.Concat(Unknown(project, variable, services.OfType<string>()));
    }

    private static IEnumerable<Finding> Unknown(Project project, Variable variable, IEnumerable<string> services) => services
        .Where(service => !project.Environments.Any(environment => environment.Blueprint.Groups.ContainsKey(service)))
        .Select(service => new Finding(variable.Mark, $"the service {service} is a group of no environment; remove it from the list, or add the group"));
}
