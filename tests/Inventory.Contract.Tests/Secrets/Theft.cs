using System;
using System.IO;

namespace Inventory.Contract.Tests.Secrets;

/// <summary>A way in which the secrets at hand are not the environment's, and what is said of it.</summary>
internal sealed record Theft(string Name, string Told, Action<SecretsProject, string, string> Commit)
{
    public static Theft[] All =>
    [
        new("another environment's password", "does not open",
            (project, own, other) => Replace(project, $"{other}.password", $"{own}.password")),
        new("another environment's file", "is labelled",
            (project, own, other) => Replace(project, $"{other}.vault.yml", $"{own}.vault.yml")),
        new("another environment's file and password, mislabelled", "its canary is not the one",
            (project, own, other) =>
            {
                Replace(project, $"{other}.password", $"{own}.password");
                Replace(project, $"{other}.vault.yml", $"{own}.vault.yml");
                Edit(project, own, text => text.Replace($";{other}\n", $";{own}\n", StringComparison.Ordinal));
            }),
        new("no file", "secrets of ENV are missing: put its file to", (project, own, _) => File.Delete(project.Own($"{own}.vault.yml"))),
        new("no password", "vault password of ENV is missing", (project, own, _) => File.Delete(project.Own($"{own}.password"))),
        new("file and password from before a rotation", "its canary is not the one",
            (project, own, _) =>
            {
                Replace(project, "former.password", $"{own}.password");
                Replace(project, "former.vault.yml", $"{own}.vault.yml");
            }),
        new("the password from before a rotation", "does not open",
            (project, own, _) => Replace(project, "former.password", $"{own}.password")),
        new("the file from before a rotation", "does not open",
            (project, own, _) => Replace(project, "former.vault.yml", $"{own}.vault.yml")),
        new("a file that was tampered with", "does not open",
            (project, own, _) => Edit(project, own, text => text[..200] + (text[200] == '3' ? '6' : '3') + text[201..])),
        new("a file that is not encrypted", "is not encrypted",
            (project, own, _) => Edit(project, own, _ => "environment_canary: me\n")),
    ];

    public override string ToString() => Name;

    private static void Replace(SecretsProject project, string from, string to) =>
        File.Copy(project.Own(from), project.Own(to), overwrite: true);

    private static void Edit(SecretsProject project, string environment, Func<string, string> change) =>
        project.WriteOwn($"{environment}.vault.yml", change(File.ReadAllText(project.Own($"{environment}.vault.yml"))));
}
