using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>The two servers that an environment's inventory names, beside a checkout's controller, and what opens them.</summary>
internal sealed class Servers
{
    private readonly Checkout checkout;

    /// <param name="number">The last number of the servers' addresses begins after it.</param>
    public Servers(Checkout checkout, string environment, int number)
    {
        this.checkout = checkout;
        Environment = environment;
        var own = Directory.CreateDirectory(Path.Combine(ConfigurationOf(checkout), "lxc-inventory")).FullName;
        var password = Path.Combine(own, environment + ".password");
        File.WriteAllText(password, Password + "\n");
        File.SetUnixFileMode(password, Modes.Secret);
        checkout.Must("secrets", "create", environment);
        var key = Path.Combine(own, environment + ".pub");
        File.WriteAllText(key, checkout.Must("secrets", "public-key", environment));
        var machines = Enumerable.Range(1, 2).ToDictionary(each => $"node{each}.{environment}.example", each => $"{Checkout.Network}.{number + each}");
        // The environment's DNS.
        checkout.Shell("controller.dev", $"printf '%s\\n' {string.Join(' ', machines.Select(each => $"'{each.Value} {each.Key}'"))} >>/etc/hosts");
        File.WriteAllLines(HostKeys, machines.Select(each => Machine.MakeServer(checkout.Folder, each.Key, each.Value, key)));
    }

    public string Environment { get; }

    public string Password { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    private string HostKeys => checkout.PathOf($"inventory/{Environment}/known_hosts");

    /// <summary>Removes all of a checkout's servers, and what opened them.</summary>
    public static void Remove(Checkout checkout, IEnumerable<Servers> all)
    {
        Command.Must(Machine.Script("server.sh"), "destroy", checkout.Folder);
        foreach (var each in all)
            File.Delete(each.HostKeys);
        Command.Must("/bin/rm", "-rf", ConfigurationOf(checkout));
    }

    public string Must(string script, params IEnumerable<string> arguments) => checkout.Must(script, [.. Options(), .. arguments]);

    public CommandResult Run(string script, params IEnumerable<string> arguments) => checkout.Run(script, [.. Options(), .. arguments]);

    /// <summary>Runs a line of shell on a server or in a container.</summary>
    public string Shell(string host, string text) => checkout.Must("ssh", "--env", Environment, host, "sh", "-c", text);

    private static string ConfigurationOf(Checkout checkout) => Path.Combine(checkout.Folder, "config");

    private IEnumerable<string> Options() =>
        Environment == "production" ? ["--env", Environment, "--confirm", Environment] : ["--env", Environment];
}
