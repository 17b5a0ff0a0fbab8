using System.Collections.Generic;
using Inventory.Settings;
using Inventory.Shells;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class SshDestinationsTests
{
    [Test]
    public void The_blueprint_says_how_ssh_gets_there()
    {
        var destination = Of("ansible_host: 192.0.2.7, ansible_port: 2222, ansible_user: ops, "
            + "ansible_ssh_private_key_file: '/my keys/id', ansible_ssh_common_args: \"-o 'ProxyJump=a b' -v\"");

        Assert.That(destination.ToString(), Is.EqualTo("ops@192.0.2.7:2222"));
        Assert.That(destination.KeyFile, Is.EqualTo("/my keys/id"));
        Assert.That(destination.Options, Is.EqualTo(new[] { "-o", "ProxyJump=a b", "-v" }));
    }

    [Test]
    public void Without_variables_ssh_is_given_the_inventory_name() => Assert.That(Of("").ToString(), Is.EqualTo("node.dev"));

    [Test]
    public void A_port_may_be_quoted() => Assert.That(Of("ansible_port: '22'").Port, Is.EqualTo(22));

    [TestCase("ansible_host: '-oProxyCommand=reboot'")]
    [TestCase("ansible_host: 'a b'")]
    [TestCase("ansible_host: ''")]
    [TestCase("ansible_host: '$(reboot)'")]
    [TestCase("ansible_host: \"{{ lookup('env', 'HOST') }}\"")]
    [TestCase("ansible_user: '-l'")]
    [TestCase("ansible_user: 'a;b'")]
    [TestCase("ansible_port: 0")]
    [TestCase("ansible_port: 65536")]
    [TestCase("ansible_port: '22 -v'")]
    [TestCase("ansible_ssh_private_key_file: [a]")]
    [TestCase("ansible_ssh_private_key_file: \"a\\nb\"")]
    [TestCase("ansible_ssh_common_args: \"'open\"")]
    public void What_could_become_an_option_or_cannot_be_evaluated_is_refused(string variable) => Assert.That(
        () => Of(variable),
        Throws.TypeOf<Failure>().With.Message.StartsWith("/plan/blueprint.yml:").And.Message.Contains(variable.Split(':')[0]));

    private static SshDestination Of(string variables)
    {
        var blueprint = Sample.Blueprint($$"""
            lxc_hosts:
              hosts:
                node.dev: { {{variables}} }
            """);
        return SshDestinations.Of(blueprint.Hosts["node.dev"], SettingsReader.Read(null, new Dictionary<string, string>(), new Dictionary<string, string?>()), null);
    }
}
