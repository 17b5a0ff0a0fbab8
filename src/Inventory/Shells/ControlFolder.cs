using System;
using System.IO;

namespace Inventory.Shells;

/// <summary>The private folder where shared ssh connections have their sockets.</summary>
internal static class ControlFolder
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // sun_path holds 107 bytes (unix(7)); ssh appends «/», 40 for %C and 17 while the socket is being made.
    private const int LongestPath = 107 - 1 - 40 - 17;

    /// <summary>Makes the folder and returns it; nothing when there is no place that only this user can enter.</summary>
    /// <param name="runtimeFolder">XDG_RUNTIME_DIR.</param>
    /// <param name="home">HOME.</param>
    public static string? Prepare(string? runtimeFolder, string? home)
    {
        foreach (var parent in new[] { runtimeFolder, string.IsNullOrEmpty(home) ? null : Path.Join(home, ".cache") })
        {
            if (!string.IsNullOrEmpty(parent) && TryMake(Path.Join(parent, "lxc-inventory")) is { } folder)
                return folder;
        }

        return null;
    }

    private static string? TryMake(string folder)
    {
        if (folder.Length > LongestPath)
            return null;
        try
        {
            Directory.CreateDirectory(folder, Private);
            return File.GetUnixFileMode(folder) == Private ? folder : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
