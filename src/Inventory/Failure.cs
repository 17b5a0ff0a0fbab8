using System;

namespace Inventory;

/// <summary>
/// The run cannot go on. The message is the one line the user sees: what was attempted, on whom, what the other side
/// said, and the command that mends it.
/// </summary>
internal sealed class Failure(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The process's exit status: 1 when something failed, 2 when the program was misused.</summary>
    public int ExitStatus { get; private init; } = 1;

    /// <summary>The command line or a setting is wrong, whatever the state of the world.</summary>
    public static Failure Misuse(string message, Exception? cause = null) => new(message, cause) { ExitStatus = 2 };

    /// <summary>The same failure, with whom it happened to in front.</summary>
    public Failure On(string whom) => new($"{whom}: {Message}", this) { ExitStatus = ExitStatus };
}
