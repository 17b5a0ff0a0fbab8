using System;
using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>What is refused while a blueprint is read, in the order of reading.</summary>
internal sealed class Mistakes
{
    private readonly List<Failure> all = [];

    public IReadOnlyList<Failure> All => all;

    /// <summary>Reads a part; when it is refused, the next one can be read all the same.</summary>
    public void Survive(Action read)
    {
        try
        {
            read();
        }
        catch (Failure failure)
        {
            all.Add(failure);
        }
    }
}
