using System;
using System.Collections.Generic;

namespace Inventory;

/// <summary>What the process finds around it.</summary>
/// <param name="Environment">Its environment variables.</param>
/// <param name="MachineName">This machine's host name.</param>
/// <param name="Executable">This program's file, absolute.</param>
/// <param name="Say">Writes one line to standard error.</param>
internal sealed record Surroundings(
    IReadOnlyDictionary<string, string> Environment,
    string MachineName,
    string Executable,
    Action<string> Say);
