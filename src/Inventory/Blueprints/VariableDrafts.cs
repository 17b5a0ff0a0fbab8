using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>The variables of one group or host while the blueprint is read, and where each got its value.</summary>
internal sealed class VariableDrafts
{
    private readonly OrderedDictionary<string, object?> values = [];
    private readonly Dictionary<string, SourceMark> marks = [];

    public IReadOnlyDictionary<string, object?> Values => values;

    public IReadOnlyDictionary<string, SourceMark> Marks => marks;

    /// <summary>A later mention replaces an earlier one, as with Ansible's <c>hash_behaviour = replace</c>.</summary>
    public void Set(string name, object? value, SourceMark mark)
    {
        values[name] = value;
        marks[name] = mark;
    }

    public void CopyTo(Dictionary<string, object?> variables)
    {
        foreach (var (name, value) in values)
            variables[name] = value;
    }

    /// <summary>Where a variable got its value; absent when it has none.</summary>
    public SourceMark? Mark(string name) => marks.GetValueOrDefault(name);
}
