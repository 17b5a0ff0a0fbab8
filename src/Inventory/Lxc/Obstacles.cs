using System.Linq;

namespace Inventory.Lxc;

/// <summary>What makes an answer worthless: a list that leaves something out would look like the truth.</summary>
internal static class Obstacles
{
    /// <summary>Lets only a complete answer pass.</summary>
    /// <exception cref="Failure">LXC is missing, or something could not be read or named.</exception>
    public static void Check(ProbeFacts facts)
    {
        if (facts.Version == "none")
            throw new Failure("LXC is not installed (there is no lxc-info); install the package lxc.");
        foreach (var (state, path) in facts.LxcPaths) CheckPath(state, path, facts.User);
        if (facts.Unnamable is [var place, ..])
            throw new Failure(
                $"a name in {Printable.Text(place)}, or in what its containers include, has control characters; list it with \"ls -b {Printable.Text(place)}\" and rename it.");
        foreach (var folder in facts.Folders) CheckFolder(folder, facts.User);
        if (facts.Sources.FirstOrDefault(source => source.Value.Kind == "unreadable").Key is { } hidden)
            throw new Failure($"{User(facts.User)} cannot read {Printable.Text(hidden)}, which a container includes; {Remedy(facts.User)}.");
    }

    private static void CheckPath(string state, string path, string user)
    {
        if (state == "denied")
            throw new Failure($"{User(user)} cannot read the lxcpath {Printable.Text(path)}; {Remedy(user)}.");
        if (state == "absent")
            throw new Failure(
                $"the lxcpath {Printable.Text(path)} does not exist, as far as {User(user)} can see; create it, correct --lxcpath, or {Remedy(user)}.");
    }

    private static void CheckFolder(ContainerFolder folder, string user)
    {
        if (!LxcName.IsValid(folder.Name))
            throw new Failure(
                $"the container folder \"{Printable.Text(folder.Path)}\" has a name that is not fit for an inventory; "
                + $"{LxcName.Allowed}: lxc-copy --rename changes it.");
        if (folder.Config == "unreadable")
            throw new Failure($"{User(user)} cannot read {Printable.Text(folder.ConfigPath)}; {Remedy(user)}.");
    }

    private static string User(string number) => number == "0" ? "root" : $"the user with number {Printable.Text(number)}";

    private static string Remedy(string user) => user == "0" ? "look at its mode and owner" : "ask as root, or let it use sudo without a password";
}
