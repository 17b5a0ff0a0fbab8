using System.Collections.Generic;

namespace Inventory.Lxc;

/// <summary>Everything a probe told, sorted by kind, nothing concluded yet.</summary>
internal sealed record ProbeFacts
{
    /// <summary>The user that asked, by number.</summary>
    public string User { get; set; } = "";

    /// <summary>LXC's version, or <c>none</c>.</summary>
    public string Version { get; set; } = "none";

    /// <summary>Each lxcpath with <c>ok</c>, <c>absent</c> or <c>denied</c>.</summary>
    public List<(string State, string Path)> LxcPaths { get; } = [];

    /// <summary>The lxcpaths that hold a folder whose name cannot be told.</summary>
    public List<string> Unnamable { get; } = [];

    public List<ContainerFolder> Folders { get; } = [];

    /// <summary>By path, as written where it is included.</summary>
    public Dictionary<string, ConfigurationSource> Sources { get; } = [];

    /// <summary>Inodes of <c>partial</c> files by path.</summary>
    public Dictionary<string, string> Partials { get; } = [];

    /// <summary>Lines of <c>/proc/locks</c>.</summary>
    public List<string> Locks { get; } = [];

    /// <summary>Names of command sockets, without <c>@</c>, and whether something listens on any of that name.</summary>
    public Dictionary<string, bool> Sockets { get; } = [];

    public List<LxcProcess> Processes { get; } = [];
}
