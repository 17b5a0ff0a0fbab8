namespace Inventory;

/// <summary>What goes to standard output, and the exit status.</summary>
internal sealed record Answer(byte[] Output, int ExitStatus = 0);
