using System.IO;
using System.Linq;
using Spectre.Console;

namespace Inventory.Status;

/// <summary>The status for people.</summary>
internal static class StatusTable
{
    // Wider than any row: lines are for grep as well as for eyes, and must not be folded.
    private const int Width = 1000;

    public static string Of(StatusReport report)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var title in new[] { "CONTAINER", "PLANNED", "CORE", "BUILT", "STATE", "ADDRESS", "LXC_HOST", "NOTE" })
            table.AddColumn(new TableColumn(title).NoWrap().PadRight(2));
        foreach (var row in report.Rows)
        {
            table.AddRow(new[]
            {
                row.Name, Word(row.Planned), Word(row.Core), row.Built, Or(row.State), Or(row.Address), row.LxcHost, row.Note,
            }.Select(Markup.Escape).ToArray());
        }

        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Write(table);
        return string.Concat(text.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd() + "\n"));
    }

    private static string Word(bool yes) => yes ? "yes" : "no";

    private static string Or(string text) => text.Length > 0 ? text : "-";
}
