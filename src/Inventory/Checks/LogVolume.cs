using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Inventory.Checks;

/// <summary>
/// Each container keeps its logs on a volume. Declaring another volume for /var/log only replaces the one it has by itself, so it is
/// without one when that volume is read-only, or when the variables that add it are gone or set anew.
/// </summary>
internal static class LogVolume
{
    private static readonly string[] Rule = ["lxc_container_declared_volumes", "lxc_container_log_volumes", "lxc_container_volumes"];

    public static IEnumerable<Finding> Check(Project project) =>
        Gone(project).Concat(SetAnew(project)).Concat(project.Environments.SelectMany(environment => ReadOnly(project, environment)));

    private static string Place(Project project) => Path.Join(project.Folder, "playbooks/group_vars/all/containers.yml");

    private static IEnumerable<Finding> Gone(Project project) => Rule
        .Where(name => !project.Common.Any(file => file.Path == Place(project) && file.Variables.Any(variable => variable.Name == name)))
        .Select(name => Finding.In(Place(project), $"no {name} in it, without which containers have no volume for {Volumes.LogPath}"));

    private static IEnumerable<Finding> SetAnew(Project project) => AllVariables.Of(project)
        .Where(variable => Rule.Contains(variable.Name) && variable.Mark.Path != Place(project))
        .Select(variable => new Finding(variable.Mark,
            $"{variable.Name} set here takes away the volume for {Volumes.LogPath}; declare volumes in a list named SOMETHING__volumes"));

    private static IEnumerable<Finding> ReadOnly(Project project, DescribedEnvironment environment) =>
        from container in environment.Blueprint.Containers.Values
        let host = environment.Blueprint.Hosts[container.Host]
        from volume in Volumes.Of(container, HostVariables.Of(project, environment, host), host.Mark)
        where volume.ReadOnly && volume.Path == Volumes.LogPath
        select new Finding(volume.Mark, $"{container.Host} may only read {Volumes.LogPath}, so it keeps no logs; remove read_only from the volume {volume.Name}");
}
