using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>Reads a container's configuration by LXC's rules, includes in place, and tells why LXC would refuse it.</summary>
internal sealed class ConfigurationReader
{
    private readonly IReadOnlyDictionary<string, ConfigurationSource> sources;
    private readonly Stack<string> open = [];
    private readonly List<string> groups = [];
    private readonly Refusals refusals = new();
    private bool autostart;
    private bool unprivileged;
    private string? rootfs;
    private string? error;

    private ConfigurationReader(IReadOnlyDictionary<string, ConfigurationSource> sources) => this.sources = sources;

    /// <summary>The configuration that begins in the file; what follows a refused line is read all the same.</summary>
    public static ContainerConfiguration Read(IReadOnlyDictionary<string, ConfigurationSource> sources, string path)
    {
        var reader = new ConfigurationReader(sources);
        reader.ReadFile(path);
        return reader.Configuration;
    }

    private ContainerConfiguration Configuration => new(autostart, unprivileged, [.. groups.Distinct()], rootfs, error);

    private void ReadFile(string path)
    {
        // LXC has no guard of its own and ends in a crash.
        if (open.Contains(path))
        {
            Refuse($"{path} includes itself");
            return;
        }

        open.Push(path);
        foreach (var setting in sources[path].Settings) Apply(setting);
        open.Pop();
    }

    private void Apply(Setting setting)
    {
        if (refusals.Of(setting) is { } reason) Refuse(reason);
        if (setting.Value is not { } value) return;
        switch (setting.Key)
        {
            case "lxc.include": Include(value); break;
            case "lxc.start.auto": autostart = Number.Unsigned(value) is 1; break;
            case "lxc.rootfs.path": rootfs = value.Length == 0 ? null : value; break;
            case "lxc.idmap": unprivileged = value.Length > 0; break;
            case "lxc.group": AddGroups(value); break;
        }
    }

    private void AddGroups(string value)
    {
        if (value.Length == 0) groups.Clear();
        groups.AddRange(value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    private void Include(string path)
    {
        if (path.Length == 0) return;
        var source = sources.GetValueOrDefault(path) ?? new ConfigurationSource("missing", []);
        switch (source.Kind)
        {
            case "file": ReadFile(path); break;
            case "folder": source.Lines.ForEach(Include); break;
            // confile.c, do_includedir: a folder, known by its last /, may be missing.
            default: if (!path.EndsWith('/')) Refuse($"includes {path}, which is missing"); break;
        }
    }

    private void Refuse(string reason) => error ??= Printable.Text(reason);
}
