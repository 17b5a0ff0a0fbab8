using System.Collections.Generic;
using System.Linq;
using Inventory.Ansible;
using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Ansible;

internal sealed class ContainerFactsTests
{
    [Test]
    public void The_first_address_is_the_one_to_connect_to()
    {
        var facts = Of(Sample.Container("web", ContainerState.Running, "10.0.3.7", "fd00::7"));

        Assert.That(facts["ansible_host"], Is.EqualTo("10.0.3.7"));
        Assert.That(facts["lxc_addresses"], Is.EqualTo(new[] { "10.0.3.7", "fd00::7" }));
    }

    [Test]
    public void What_LXC_calls_it_is_told() => Assert.That(
        Of(Sample.Container("web")).Where(fact => fact.Key is "lxc_name" or "lxc_host" or "lxc_autostart" or "lxc_unprivileged"),
        Is.EquivalentTo(new Dictionary<string, object?>
        {
            ["lxc_name"] = "web",
            ["lxc_host"] = "controller.dev",
            ["lxc_autostart"] = true,
            ["lxc_unprivileged"] = false,
        }));

    [Test]
    public void A_refused_configuration_is_told_and_an_accepted_one_is_not_mentioned()
    {
        Assert.That(Of(Sample.Container("web")), Does.Not.ContainKey("lxc_config_error"));
        Assert.That(
            Of(Sample.Container("web") with { Configuration = Sample.Configuration("unknown key lxc.x") })["lxc_config_error"],
            Is.EqualTo("unknown key lxc.x"));
    }

    [TestCase(ContainerState.Running, "RUNNING")]
    [TestCase(ContainerState.Stopped, "STOPPED")]
    [TestCase(ContainerState.Frozen, "FROZEN")]
    [TestCase(ContainerState.Busy, "BUSY")]
    public void States_have_the_words_of_LXC(ContainerState state, string word) =>
        Assert.That(Of(Sample.Container("web", state))["lxc_state"], Is.EqualTo(word));

    private static Dictionary<string, object?> Of(Container container) =>
        ContainerFacts.Of(Sample.Built(null, container).Single());
}
