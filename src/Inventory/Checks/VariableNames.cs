using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>Variables have names that Ansible takes and that mean nothing else to it.</summary>
internal static class VariableNames
{
    // Python's keywords (keyword.kwlist), which Ansible refuses.
    private static readonly HashSet<string> Keywords = Words(
        """
        False None True and as assert async await break class continue def del elif else except finally for from global if import in
        is lambda nonlocal not or pass raise return try while with yield
        """);

    // get_reserved_names() of ansible-core 2.14 (vars/reserved.py), and what it says of each run itself.
    private static readonly HashSet<string> Reserved = Words(
        """
        action always any_errors_fatal args async_val become become_exe become_flags become_method become_user block changed_when
        check_mode collections connection debugger delay delegate_facts delegate_to diff environment fact_path failed_when
        force_handlers gather_facts gather_subset gather_timeout handlers hosts ignore_errors ignore_unreachable local_action loop
        loop_control loop_with max_fail_percentage module_defaults name no_log notify order poll port post_tasks pre_tasks register
        remote_user rescue retries roles run_once serial strategy tags tasks throttle timeout until vars vars_files vars_prompt when
        with_ group_names groups hostvars inventory_dir inventory_file inventory_hostname inventory_hostname_short omit play_hosts
        playbook_dir role_name role_names role_path
        """);

    public static IEnumerable<Finding> Check(Project project) => AllVariables.Of(project)
        .Select(variable => (variable.Mark, Problem: Problem(variable.Name)))
        .Where(each => each.Problem is not null)
        .Select(each => new Finding(each.Mark, each.Problem ?? ""));

    private static string? Problem(string name) =>
        !InventoryName.IsGroup(name) || Keywords.Contains(name)
            ? $"{Quoted.Text(name)} is no name for a variable; {InventoryName.AllowedGroup}, but no keyword of Python"
            : Reserved.Contains(name) ? $"{name} means something else to Ansible; choose another name, such as service_{name}" : null;

    private static HashSet<string> Words(string text) => [.. text.ReplaceLineEndings(" ").Split(' ')];
}
