using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>A variable of hosts that is true or false, and false where it is not set.</summary>
internal sealed class Switch(string name, Inheritance inheritance)
{
    /// <exception cref="Failure">It is set to something else.</exception>
    public bool IsOn(HostDraft host, IReadOnlyDictionary<string, object?> effective) => effective.TryGetValue(name, out var value)
        && (value is bool isOn ? isOn : throw inheritance.Refuse(host, name, "it is not a bool; true and false are allowed, without quotes"));
}
