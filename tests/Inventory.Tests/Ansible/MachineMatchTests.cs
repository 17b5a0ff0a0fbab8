using System.Collections.Generic;
using System.Linq;
using Inventory.Ansible;
using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Ansible;

internal sealed class MachineMatchTests
{
    private static readonly Blueprint Blueprint = Sample.Blueprint(Sample.TwoMachines);

    [Test]
    public void A_machine_that_Vagrant_has_not_built_is_nowhere_and_neither_is_what_it_would_carry()
    {
        var present = Present();

        Assert.That(present.Hosts.Keys, Is.EqualTo(new[] { "controller.dev", "web.lxc" }));
        Assert.That(present.Containers.Keys, Is.EqualTo(new[] { "web.lxc" }));
        Assert.That(present.Groups.Values.SelectMany(group => group.Hosts), Has.None.EqualTo("node2.dev").And.None.EqualTo("logs.lxc"));
    }

    [Test]
    public void Groups_stay_in_their_order_with_their_variables()
    {
        var present = Present();

        Assert.That(present.Groups.Keys, Is.EqualTo(Blueprint.Groups.Keys));
        Assert.That(present.Groups["logs"].Variables["size"], Is.EqualTo(3));
    }

    [Test]
    public void A_machine_that_is_built_is_there_with_all_that_it_carries()
    {
        var present = Present("node2.dev", "other.dev");

        Assert.That(present.Hosts.Keys, Is.EqualTo(Blueprint.Hosts.Keys));
        Assert.That(present.Containers.Keys, Is.EqualTo(Blueprint.Containers.Keys));
        Assert.That(present.Machines.Keys, Is.EqualTo(new[] { "node2.dev" }));
    }

    [Test]
    public void What_was_built_under_another_name_is_another_machine() =>
        Assert.That(Present("Node2.dev").Hosts.Keys, Has.None.EqualTo("node2.dev"));

    [Test]
    public void The_remedy_is_a_command() => Assert.That(
        MachineMatch.NoCarrier(Blueprint.Containers["logs.lxc"]).Message,
        Is.EqualTo("logs.lxc belongs on node2.dev, which Vagrant has not built; run: vagrant up node2.dev"));

    private static Blueprint Present(params string[] built) => MachineMatch.Present(Blueprint, new HashSet<string>(built));
}
