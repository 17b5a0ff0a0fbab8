namespace Inventory.Shells;

/// <summary>How a process ended and what it wrote.</summary>
/// <param name="ExitStatus">0 to 255; 128 and the signal's number when a signal ended it.</param>
/// <param name="Output">Standard output, read as UTF-8.</param>
/// <param name="Errors">Standard error, read as UTF-8.</param>
internal sealed record ProcessOutcome(int ExitStatus, string Output, string Errors);
