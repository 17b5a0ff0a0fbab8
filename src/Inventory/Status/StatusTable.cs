using System.Linq;
using Inventory.Ansible;

namespace Inventory.Status;

/// <summary>The status for people.</summary>
internal static class StatusTable
{
    private static readonly string[] Titles = ["CONTAINER", "PLANNED", "CORE", "BUILT", "STATE", "ADDRESS", "LXC_HOST", "NOTE"];

    public static string Of(StatusReport report) => Containers(report) + (report.Machines.Count > 0 ? "\n" + Machines(report) : "");

    private static string Containers(StatusReport report) => PlainTable.Of(Titles, report.Rows.Select(row => new[]
    {
        row.Name, Word(row.Planned), Word(row.Core), row.Built, Or(row.State), Or(row.Address), row.LxcHost, row.Note,
    }));

    private static string Machines(StatusReport report) => PlainTable.Of(["MACHINE", "BUILT", "NOTE"], report.Machines.Select(machine => new[]
    {
        machine.Name, Word(machine.Built), machine.Built ? "" : MachineMatch.Remedy(machine.Name),
    }));

    private static string Word(bool yes) => yes ? "yes" : "no";

    private static string Or(string text) => text.Length > 0 ? text : "-";
}
