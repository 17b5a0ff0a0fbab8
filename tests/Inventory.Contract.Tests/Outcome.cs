namespace Inventory.Contract.Tests;

/// <summary>How a program ended and what it wrote, as text.</summary>
internal sealed record Outcome(int Status, string Output, string Errors)
{
    public override string ToString() => $"status {Status}\n--- stdout\n{Output}\n--- stderr\n{Errors}";
}
