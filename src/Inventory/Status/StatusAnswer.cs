using System.Collections.Generic;
using System.Linq;
using System.Text;
using Inventory.Ansible;

namespace Inventory.Status;

/// <summary>The status as a table or as JSON, and whether scripts may go on.</summary>
internal static class StatusAnswer
{
    /// <summary>Not all of the core is built and running.</summary>
    private const int CoreIncomplete = 3;

    public static Answer Of(StatusReport report, bool json) => new(
        json ? JsonText.Of(Tree(report)) : Encoding.UTF8.GetBytes(StatusTable.Of(report)),
        report.CoreRuns ? 0 : CoreIncomplete);

    private static Dictionary<string, object?> Tree(StatusReport report) => new()
    {
        ["core_runs"] = report.CoreRuns,
        ["containers"] = report.Rows.Select(row => (object?)new Dictionary<string, object?>
        {
            ["name"] = row.Name,
            ["planned"] = row.Planned,
            ["core"] = row.Core,
            ["built"] = row.Built,
            ["state"] = row.State,
            ["address"] = row.Address,
            ["lxc_host"] = row.LxcHost,
            ["config_error"] = row.Note,
        }).ToList(),
        ["machines"] = report.Machines.Select(machine => (object?)new Dictionary<string, object?>
        {
            ["name"] = machine.Name,
            ["built"] = machine.Built ? "yes" : "no",
        }).ToList(),
    };
}
