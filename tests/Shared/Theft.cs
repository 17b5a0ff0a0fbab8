using System;
using System.IO;

namespace Inventory.Testing;

/// <summary>A way in which the secrets at hand are not the environment's, and what is said of it.</summary>
/// <param name="Name">How the test is called.</param>
/// <param name="Told">With ENV for the environment.</param>
/// <param name="Commit">Of whose, which environment's, with the other one's.</param>
internal sealed record Theft(string Name, string Told, Action<OwnSecrets, string, string> Commit)
{
    /// <summary>Missing, another environment's, mislabelled, expired, tampered with.</summary>
    public static Theft[] OneOfEachKind =>
    [
        new("no file", "secrets of ENV are missing: put its file to", (secrets, own, _) => File.Delete(secrets.PathOf(OwnSecrets.Vault(own)))),
        new("no password", "vault password of ENV is missing", (secrets, own, _) => File.Delete(secrets.PathOf(OwnSecrets.Password(own)))),
        new("another environment's file", "is labelled",
            (secrets, own, other) => secrets.Replace(OwnSecrets.Vault(own), OwnSecrets.Vault(other))),
        new("another environment's file and password, mislabelled", "its canary is not the one",
            (secrets, own, other) =>
            {
                Both(secrets, own, other);
                secrets.Edit(OwnSecrets.Vault(own), text => text.Replace($";{other}\n", $";{own}\n", StringComparison.Ordinal));
            }),
        new("file and password from before a rotation", "its canary is not the one", (secrets, own, _) => Both(secrets, own, $"former.{own}")),
        new("a file that was tampered with", "does not open",
            (secrets, own, _) => secrets.Edit(OwnSecrets.Vault(own), text => text[..200] + (text[200] == '3' ? '6' : '3') + text[201..])),
    ];

    public static Theft[] All =>
    [
        .. OneOfEachKind,
        new("another environment's password", "does not open",
            (secrets, own, other) => secrets.Replace(OwnSecrets.Password(own), OwnSecrets.Password(other))),
        new("the password from before a rotation", "does not open",
            (secrets, own, _) => secrets.Replace(OwnSecrets.Password(own), OwnSecrets.Password($"former.{own}"))),
        new("the file from before a rotation", "does not open",
            (secrets, own, _) => secrets.Replace(OwnSecrets.Vault(own), OwnSecrets.Vault($"former.{own}"))),
        new("a file that is not encrypted", "is not encrypted",
            (secrets, own, _) => secrets.Edit(OwnSecrets.Vault(own), _ => "environment_canary: me\n")),
    ];

    /// <summary>What is said of an environment's.</summary>
    public string ToldOf(string environment) => Told.Replace("ENV", environment, StringComparison.Ordinal);

    public override string ToString() => Name;

    private static void Both(OwnSecrets secrets, string own, string by)
    {
        secrets.Replace(OwnSecrets.Password(own), OwnSecrets.Password(by));
        secrets.Replace(OwnSecrets.Vault(own), OwnSecrets.Vault(by));
    }
}
