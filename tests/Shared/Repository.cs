using System;
using System.IO;

namespace Inventory.Testing;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The executable that scripts/publish wrote.</summary>
    public static string Executable => PathOf("bin/lxc-inventory");

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Inventory.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Inventory.sln above the tests"));
}
