using System;
using System.Collections.Generic;
using System.IO;

namespace Inventory.Vagrant;

/// <summary>
/// What Vagrant itself remembers of the machines it has built: a file <c>NAME/PROVIDER/id</c> that is not empty. It is written when the
/// machine is made and deleted when it is destroyed (Vagrant 2.3, lib/vagrant/machine.rb).
/// </summary>
internal static class MachineRecords
{
    // What Ruby's String#strip takes off.
    private static readonly char[] Nothing = ['\0', '\t', '\n', '\v', '\f', '\r', ' '];

    /// <summary>The names that the machines have in the Vagrantfile.</summary>
    /// <param name="folder">Vagrant's <c>.vagrant/machines</c>; without it nothing is built.</param>
    /// <exception cref="Failure">A record is there and cannot be read.</exception>
    public static IReadOnlySet<string> Built(string folder)
    {
        var built = new HashSet<string>();
        try
        {
            if (!Directory.Exists(folder))
                return built;
            foreach (var machine in Directory.EnumerateDirectories(folder))
            {
                foreach (var provider in Directory.EnumerateDirectories(machine))
                {
                    if (HasId(Path.Join(provider, "id")))
                        built.Add(Path.GetFileName(machine));
                }
            }

            return built;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"cannot read which machines Vagrant has built in {folder}: {error.Message} Make it readable, or run: vagrant status", error);
        }
    }

    private static bool HasId(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim(Nothing).Length > 0;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}
