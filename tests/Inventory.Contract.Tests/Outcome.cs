namespace Inventory.Contract.Tests;

/// <summary>How a program ended and what it wrote, as text.</summary>
internal sealed record Outcome(int Status, string Output, string Errors)
{
    /// <summary>What it should have been: well, and nothing on standard error.</summary>
    public Outcome Quiet => this with { Status = 0, Errors = "" };

    public override string ToString() => $"status {Status}\n--- stdout\n{Output}\n--- stderr\n{Errors}";
}
