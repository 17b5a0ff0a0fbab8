using System;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>What a program that has ended left behind.</summary>
internal sealed record CommandResult(string Program, int ExitCode, string Out, string Error, TimeSpan Took)
{
    public override string ToString() => $"{Program}: exit {ExitCode} after {Took.TotalSeconds:F1} s\n{Out}\n{Error}";
}
