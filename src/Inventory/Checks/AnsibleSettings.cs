using System.Collections.Generic;

namespace Inventory.Checks;

/// <summary>What decides with which settings Ansible runs in the project.</summary>
/// <param name="Path">The project's <c>ansible.cfg</c>.</param>
/// <param name="Lines">Its lines; none when there is no such file.</param>
/// <param name="OpenToAll">Whether anybody may write to the project's folder.</param>
/// <param name="Variables">The environment variables.</param>
internal sealed record AnsibleSettings(
    string Path, IReadOnlyList<string> Lines, bool OpenToAll, IReadOnlyDictionary<string, string> Variables);
