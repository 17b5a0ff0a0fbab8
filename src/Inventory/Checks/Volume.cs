using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>A volume of a container.</summary>
/// <param name="Name">The folder on its <c>lxc_host</c>.</param>
/// <param name="Path">Where the container has it.</param>
/// <param name="Shared">Whether others may write to it as well.</param>
/// <param name="ReadOnly">Whether the container may only read it.</param>
/// <param name="Mark">Where it is declared.</param>
internal sealed record Volume(string Name, string Path, bool Shared, bool ReadOnly, SourceMark Mark);
