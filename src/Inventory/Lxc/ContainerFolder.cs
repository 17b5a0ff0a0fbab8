namespace Inventory.Lxc;

/// <summary>A folder of an lxcpath that holds a container, finished or not.</summary>
/// <param name="LxcPath">The folder it lies in.</param>
/// <param name="Name">Its name, not checked yet.</param>
/// <param name="Config"><c>readable</c>, <c>unreadable</c> or <c>missing</c>.</param>
/// <param name="Partial">Whether there is a <c>partial</c> file.</param>
internal sealed record ContainerFolder(string LxcPath, string Name, string Config, bool Partial)
{
    public string Path => $"{LxcPath}/{Name}";

    public string ConfigPath => $"{Path}/config";
}
