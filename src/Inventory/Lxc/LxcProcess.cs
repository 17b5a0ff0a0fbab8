using System.Collections.Generic;

namespace Inventory.Lxc;

/// <summary>A process that says it starts or watches a container.</summary>
/// <param name="Ids">Its process id in each namespace, outermost first: more than one means that a guest runs it.</param>
/// <param name="Title">Its first argument.</param>
/// <param name="Children">In no order.</param>
internal sealed record LxcProcess(string[] Ids, string Title, List<ChildProcess> Children);
