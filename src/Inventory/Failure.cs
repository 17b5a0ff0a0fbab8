using System;

namespace Inventory;

/// <summary>
/// The run cannot go on. The message is the one line the user sees: what was attempted, on whom, what the other side
/// said, and the command that mends it.
/// </summary>
internal sealed class Failure(string message, Exception? cause = null) : Exception(message, cause);
