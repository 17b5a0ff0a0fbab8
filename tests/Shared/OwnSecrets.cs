using System;
using System.IO;

namespace Inventory.Testing;

/// <summary>The folder of a user's secrets, which a test spoils and has back.</summary>
internal sealed class OwnSecrets(string folder)
{
    private string[] kept = [];

    public string Folder => folder;

    /// <summary>The environment's encrypted file.</summary>
    public static string Vault(string environment) => $"{environment}.vault.yml";

    public static string Password(string environment) => $"{environment}.password";

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>Writes a file that nobody else may read.</summary>
    public void Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        File.SetUnixFileMode(PathOf(name), UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public void Edit(string name, Func<string, string> change) => Write(name, change(File.ReadAllText(PathOf(name))));

    public void Replace(string name, string by) => File.Copy(PathOf(by), PathOf(name), overwrite: true);

    /// <summary>Lays an environment's file and password aside as those of <c>former.ENV</c>, before a rotation.</summary>
    public void LayAside(string environment)
    {
        Replace(Vault($"former.{environment}"), Vault(environment));
        Replace(Password($"former.{environment}"), Password(environment));
    }

    /// <summary>From here on <see cref="Restore"/> brings back what is there now.</summary>
    public void Keep()
    {
        kept = Directory.GetFiles(folder);
        foreach (var file in kept)
            File.Copy(file, file + ".kept");
    }

    public void Restore()
    {
        foreach (var file in kept)
            File.Copy(file + ".kept", file, overwrite: true);
    }
}
