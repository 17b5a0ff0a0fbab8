using System.Collections.Generic;
using System.Threading.Tasks;
using Inventory.Ansible;
using Inventory.Blueprints;

namespace Inventory;

/// <summary>
/// Loads what every run needs sooner or later, on another core, while the command line is read and the hosts think.
/// YamlDotNet 16.3 and Newtonsoft.Json 13.0 take some 10 ms each at their first use.
/// </summary>
internal static class WarmUp
{
    public static void Begin()
    {
        Task.Run(() => BlueprintReader.Read("", "all: {vars: {a: 1}, children: {b: {hosts: {c: }}}}"));
        Task.Run(() => JsonText.Of(new Dictionary<string, object?> { ["a"] = new List<object?> { "b", 1L, true } }));
    }
}
