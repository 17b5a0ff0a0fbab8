using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>A host while the blueprint is read.</summary>
internal sealed class HostDraft(string name, SourceMark mark)
{
    public string Name => name;

    /// <summary>Where it is mentioned first.</summary>
    public SourceMark Mark => mark;

    public VariableDrafts Variables { get; } = new();

    /// <summary>The groups that hold it directly.</summary>
    public List<GroupDraft> Groups { get; } = [];
}
