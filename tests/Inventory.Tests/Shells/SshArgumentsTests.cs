using System;
using Inventory.Shells;
using NUnit.Framework;

namespace Inventory.Tests.Shells;

internal sealed class SshArgumentsTests
{
    private static readonly SshDestination Plain = new("node1.dev", null, null, null, [], null, null, TimeSpan.FromSeconds(2.5));

    [Test]
    public void A_password_is_never_asked_for() =>
        Assert.That(SshArguments.Run(Plain, "true"), Does.Contain("BatchMode=yes"));

    [Test]
    public void The_connect_timeout_is_rounded_up_to_whole_seconds() =>
        Assert.That(SshArguments.Run(Plain, "true"), Does.Contain("ConnectTimeout=3"));

    [Test]
    public void The_address_follows_the_end_of_the_options() =>
        Assert.That(string.Join(' ', SshArguments.Run(Plain, "true")), Does.EndWith(" -- node1.dev true"));

    [Test]
    public void Everything_the_inventory_says_is_passed_on()
    {
        var destination = Plain with { Port = 2222, User = "vagrant", KeyFile = "/k", Options = ["-J", "hop"], ConfigFile = "/c" };

        Assert.That(
            string.Join(' ', SshArguments.Run(destination, "true")),
            Does.StartWith("-F /c -o BatchMode=yes").And.Contains("-p 2222 -l vagrant -i /k -J hop"));
    }

    [Test]
    public void Connections_are_shared_in_the_private_folder_when_there_is_one()
    {
        var words = string.Join(' ', SshArguments.Run(Plain with { ControlFolder = "/run/user/1/x" }, "true"));

        Assert.That(words, Does.Contain("ControlMaster=auto -o ControlPath=/run/user/1/x/%C -o ControlPersist=60"));
    }

    [Test]
    public void Without_a_private_folder_nothing_is_shared() =>
        Assert.That(SshArguments.Run(Plain, "true"), Does.Contain("ControlMaster=no").And.Contain("ControlPath=none"));

    [Test]
    public void A_proxy_command_survives_the_shell_and_the_tokens_of_ssh()
    {
        var destination = Plain with { KeyFile = "/my keys/it's 100%", ControlFolder = "/x" };

        var command = SshArguments.ProxyCommand(destination);

        Assert.That(command, Does.Contain("""-i '/my keys/it'"'"'s 100%%'""").And.Contains("ControlPath=/x/%%C"));
        Assert.That(command, Does.EndWith("-W '[%h]:%p' -- node1.dev"));
    }
}
