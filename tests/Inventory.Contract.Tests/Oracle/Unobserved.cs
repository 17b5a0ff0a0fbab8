using System.Linq;
using Newtonsoft.Json.Linq;

namespace Inventory.Contract.Tests.Oracle;

/// <summary>Sets aside what only the script can know: observed groups and variables.</summary>
internal static class Unobserved
{
    private static readonly string[] Groups = ["lxc_running", "lxc_stopped", "lxc_frozen", "lxc_busy", "lxc_broken", "unplanned"];

    private static readonly string[] Variables =
    [
        "ansible_host", "ansible_ssh_common_args", "lxc_state", "lxc_name", "lxc_host", "lxc_addresses", "lxc_autostart",
        "lxc_unprivileged", "lxc_groups", "lxc_config_error",
    ];

    /// <summary>The script's document without them; what the blueprint says itself is kept.</summary>
    public static JObject In(JObject script, JObject blueprint)
    {
        var document = (JObject)script.DeepClone();
        foreach (var group in Groups)
            document.Remove(group);
        foreach (var child in (document["all"]?["children"] ?? new JArray()).Where(child => Groups.Contains((string?)child)).ToList())
            child.Remove();
        foreach (var host in (document["_meta"]?["hostvars"] as JObject ?? []).Properties())
            RemoveVariables((JObject)host.Value, blueprint["_meta"]?["hostvars"]?[host.Name]);
        return document;
    }

    private static void RemoveVariables(JObject observed, JToken? planned)
    {
        foreach (var variable in Variables.Where(variable => planned?[variable] is null))
            observed.Remove(variable);
    }
}
