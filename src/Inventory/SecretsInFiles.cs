using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Inventory.Checks;
using Inventory.Shells;

namespace Inventory;

/// <summary>Secrets where none may be, as the project's own <c>scripts/secrets check</c> finds them; it asks no machine.</summary>
internal static class SecretsInFiles
{
    /// <param name="folder">The project's; without that script nothing is said of it.</param>
    /// <param name="patience">How long it may take.</param>
    public static IReadOnlyList<Finding> Of(string folder, TimeSpan patience)
    {
        var script = Path.Join(folder, "scripts/secrets");
        if (!File.Exists(script))
            return [];
        using var time = new CancellationTokenSource(patience);
        try
        {
            return Read(folder, script, ChildProcess.Run(Path.GetFullPath(script), ["check"], "", time.Token));
        }
        catch (OperationCanceledException)
        {
            return [Finding.In(script, $"it did not end within {patience.TotalSeconds:0.###} s; raise timeout:total (--timeout)")];
        }
        catch (Failure failure)
        {
            return [Finding.In(script, failure.Message)];
        }
    }

    // With nothing found, and no success, nobody knows.
    private static List<Finding> Read(string folder, string script, ProcessOutcome outcome)
    {
        var findings = outcome.Output.Split('\n').Select(line => Read(folder, line)).OfType<Finding>().ToList();
        return outcome.ExitStatus == 0 || findings.Count > 0
            ? findings
            : [Finding.In(script, $"cannot look for secrets: {RootShell.LastLine(outcome.Errors)}")];
    }

    private static Finding? Read(string folder, string line) =>
        Regex.Match(line, @"^(.+?):([0-9]{1,9}): (.+)$") is { Success: true } match
            ? new(new(Path.Combine(folder, match.Groups[1].Value), int.Parse(match.Groups[2].Value, null), 1), match.Groups[3].Value)
            : null;
}
