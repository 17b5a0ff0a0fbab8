using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>A container follows its variables, and comes back when it was stopped.</summary>
[Order(6)]
internal sealed class ChangeTests
{
    private static Checkout Checkout => OneController.Checkout.Deployed("all");

    [Test]
    public void A_changed_variable_changes_the_container_and_nothing_restarts_after_that()
    {
        using (new Edit(Checkout, "inventory/development/group_vars/web.yml", Variables))
        {
            Assert.That(Recap.Changed(Checkout.Must("build", "web.lxc")), Is.EqualTo(["web.lxc"]));
            Assert.That(Memory(), Is.EqualTo($"{200 << 20}"));
            Assert.That(Checkout.On("proxy.lxc", "getent", "ahostsv4", "web.lxc"), Does.Match(@"^[0-9.]+\.20 "));
            var process = Process();
            Recap.IsUnchanged(Checkout.Must("build", "web.lxc"));
            Assert.That(Process(), Is.EqualTo(process));
        }

        Checkout.Must("build", "web.lxc");
        Assert.That(Memory(), Is.Not.EqualTo($"{200 << 20}"));
        Assert.That(new Notes(Checkout).Read(), Does.StartWith("["), "the proxy follows");
    }

    [Test]
    public void A_stopped_container_is_started_by_the_next_deploy()
    {
        Checkout.On("controller.dev", "lxc-stop", "-n", "web", "-k");
        Assert.That(new Notes(Checkout).Refusal(), Does.Contain("503"));
        Checkout.Must("deploy", "web.lxc");
        Assert.That(new Notes(Checkout).Read(), Does.StartWith("["));
    }

    private const string Variables =
        """
        ---
        lxc_container_memory: 200M
        lxc_container_address: "{{ lxc_host_address | regex_replace('[0-9]+$', '20') }}"

        """;

    private static string Process() => Checkout.On("controller.dev", "lxc-info", "-n", "web", "-pH");

    private static string Memory() =>
        Checkout.Shell("controller.dev", "lxc-cgroup -n web memory.max 2>/dev/null || lxc-cgroup -n web memory.limit_in_bytes").Trim();
}
