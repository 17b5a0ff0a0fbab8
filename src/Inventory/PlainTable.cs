using System.Collections.Generic;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace Inventory;

/// <summary>A table for people: columns of text, no lines, no colours.</summary>
internal static class PlainTable
{
    // Wider than any row: lines are for grep as well as for eyes, and must not be folded.
    private const int Width = 1000;

    public static string Of(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var title in titles)
            table.AddColumn(new TableColumn(title).NoWrap().PadRight(2));
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);

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
}
