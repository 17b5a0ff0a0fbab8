using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Inventory.Checks;

/// <summary>Finds the files of <c>group_vars</c> or <c>host_vars</c> as Ansible's plugins/vars/host_group_vars.py does.</summary>
internal static class VariablesFolder
{
    private static readonly string[] Extensions = ["", ".yml", ".yaml", ".json"];

    /// <summary>The files by path; for each the name of its group or host is the key of its group.</summary>
    public static ILookup<string, string> Files(string folder) => (Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder) : [])
        .Where(IsRead)
        .SelectMany(path => Directory.Exists(path) ? Below(path) : [path], (owner, path) => KeyValuePair.Create(Owner(owner), path))
        .OrderBy(each => each.Value, StringComparer.Ordinal)
        .ToLookup(each => each.Key, each => each.Value);

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFileSystemEntries(folder)
        .Where(IsRead)
        .SelectMany(path => Directory.Exists(path) ? Below(path) : [path]);

    private static bool IsRead(string path) => Path.GetFileName(path) is var name
        && name[0] != '.' && name[^1] != '~'
        && (Directory.Exists(path) || Extensions.Contains(Path.GetExtension(path)) || Path.GetFileName(Path.GetDirectoryName(path)) == "host_vars");

    // A host's name has dots of its own.
    private static string Owner(string path) =>
        !Directory.Exists(path) && Extensions.Contains(Path.GetExtension(path)) ? Path.GetFileNameWithoutExtension(path) : Path.GetFileName(path);
}
