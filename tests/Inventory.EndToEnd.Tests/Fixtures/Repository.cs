using System;
using System.IO;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>Where the files under test lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Executable => Path.Combine(Root, "bin", "lxc-inventory");

    public static string Script(string name) => Path.Combine(Root, "tests", "Inventory.EndToEnd.Tests", "Scripts", name);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Inventory.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no folder above the tests holds Inventory.sln"));
}
