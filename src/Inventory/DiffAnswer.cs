using System.Collections.Generic;
using System.Linq;
using System.Text;
using Inventory.Ansible;
using Inventory.Checks;

namespace Inventory;

/// <summary>Two environments side by side, as a table or as JSON.</summary>
internal static class DiffAnswer
{
    public static Answer Of(Project project, Request request)
    {
        var rows = SideBySide.Of(project, request.Names[0], request.Names[1]);
        return new(request.Json ? JsonText.Of(Tree(request.Names, rows)) : Encoding.UTF8.GetBytes(Table(request.Names, rows)));
    }

    private static string Table(IReadOnlyList<string> names, IReadOnlyList<DiffRow> rows) => PlainTable.Of(
        ["WHAT", "DIFFERENCE", names[0].ToUpperInvariant(), names[1].ToUpperInvariant(), "REASON"],
        rows.Select(row => new[]
        {
            row.What,
            !row.Differs ? "-" : row.Reason is null ? "differs" : "accepted",
            Cell(row.One),
            Cell(row.Other),
            row.Reason ?? "",
        }));

    private static string Cell(string? shown) => shown switch
    {
        null => "-",
        "" => "no host",
        _ => shown,
    };

    private static Dictionary<string, object?> Tree(IReadOnlyList<string> names, IReadOnlyList<DiffRow> rows) => new()
    {
        ["environments"] = names.Select(name => (object?)name).ToList(),
        ["rows"] = rows.Select(row => (object?)new Dictionary<string, object?>
        {
            ["what"] = row.What,
            [names[0]] = row.One,
            [names[1]] = row.Other,
            ["differs"] = row.Differs,
            ["accepted"] = row.Reason,
        }).ToList(),
    };
}
