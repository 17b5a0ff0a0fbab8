using System.Collections.Generic;
using Inventory.Ansible;
using Inventory.Lxc;

namespace Inventory;

/// <summary>
/// Loads what the answer will need while this process has nothing to do but wait for the hosts. The first use of
/// Newtonsoft.Json 13.0, and of the reader of answers, is mostly the runtime preparing their types and methods.
/// </summary>
internal static class WarmUp
{
    private const string Answer = """
        lxc-inventory 1 0
        uid 0
        version 5.0.2
        path ok /lxc
        container readable - web
        file /lxc/web/config
        line lxc.include = /common
        line lxc.start.auto = 1
        line lxc.group = web
        file /common
        line lxc.cap.drop = mac_admin
        line lxc.mount.auto = proc:mixed
        end 0 11
        """;

    public static void Libraries()
    {
        LxcAnswers.Read(Answer, "0");
        JsonText.Of(new Dictionary<string, object?> { ["a"] = new List<object?> { "b", 1L, true } });
    }
}
