using System;
using System.IO;
using Inventory.Blueprints;

namespace Inventory;

/// <summary>Reads a blueprint from disk.</summary>
internal static class BlueprintFile
{
    /// <param name="path">As typed; relative to the current folder.</param>
    /// <exception cref="Failure">It cannot be read, or it is not a valid blueprint.</exception>
    public static Blueprint Read(string path)
    {
        if (Directory.Exists(path))
            throw new Failure($"cannot read the blueprint {path}: it is a folder; name the file in it, such as {Path.Join(path, "blueprint.yml")}");
        try
        {
            return BlueprintReader.Read(Path.GetFullPath(path), File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"cannot read the blueprint {path}: {error.Message} Name an existing file with --blueprint.", error);
        }
    }
}
