using System.Collections.Generic;

namespace Inventory.Lxc;

/// <summary>A file or folder that configurations are read from.</summary>
/// <param name="Kind"><c>file</c>, <c>folder</c>, <c>missing</c>, <c>unreadable</c>, or <c>gone</c>: it vanished while it was read.</param>
/// <param name="Lines">A file's lines that begin with <c>lxc.</c>; a folder's <c>*.conf</c> files, in order.</param>
internal sealed record ConfigurationSource(string Kind, List<string> Lines)
{
    private List<Setting>? settings;

    /// <summary>A file's lines as LXC reads them; read once, however many containers include the file.</summary>
    public List<Setting> Settings => settings ??= Lines.ConvertAll(Setting.Of);
}
