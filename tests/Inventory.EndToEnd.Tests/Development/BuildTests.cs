using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>What scripts/build builds, and what it refuses.</summary>
[Order(3)]
internal sealed class BuildTests
{
    private static Checkout Checkout => OneController.Checkout.Running();

    [Test, Order(1)]
    public void The_database_comes_on_demand_with_what_it_requires_and_the_inventory_grows_by_exactly_that()
    {
        var before = Checkout.Built().ToList();
        var build = Checkout.Must("build", "database.lxc");
        Assert.That(Checkout.Built().Except(before).Order(), Is.EqualTo(["database.lxc", "logs.lxc"]));
        Assert.That(Recap.Changed(build).Order(), Is.EqualTo(["database.lxc", "logs.lxc"]));
    }

    [TestCase("web:&core", "web.lxc")]
    [TestCase("all:!database:!proxy", "web.lxc", "logs.lxc")]
    public void Patterns_are_Ansibles_own(string pattern, params string[] names)
    {
        const string Announced = "Building, in this order: ";
        var announcement = Checkout.Must("build", pattern, "--", "--list-hosts").Split('\n').Single(line => line.Contains(Announced));
        Assert.That(announcement.Replace(Announced, "").Trim().Split(' '), Is.EquivalentTo(names));
    }

    [Test]
    public void A_pattern_that_matches_nothing_is_refused() =>
        Assert.That(Checkout.Refuse("build", "nonsense"), Does.Contain("nonsense"));

    [Test]
    public void Nothing_marked_auto_build_builds_nothing()
    {
        using var edit = new Edit(Checkout, Blueprint, text => text.Replace("auto_build: true", "auto_build: false"));
        var build = Checkout.Run("build");
        Assert.That(build.ExitCode, Is.Zero, build.ToString());
        Assert.That(build.Out, Does.Contain("auto_build").And.Not.Contain("PLAY"));
    }

    [Test]
    public void Two_containers_that_write_to_one_volume_are_refused()
    {
        using var web = new Edit(Checkout, "inventory/development/group_vars/core.yml", Volumes(""));
        Assert.That(Failure("build"), Does.Contain("scratch").And.Contain("web.lxc").And.Contain("proxy.lxc"));
    }

    [Test]
    public void A_container_with_two_services_is_refused()
    {
        using var edit = new Edit(Checkout, Blueprint, text => text.Replace("logs.lxc:\n", "logs.lxc:\n            web.lxc:\n"));
        Assert.That(Failure("deploy", "web.lxc"), Does.Contain("web.lxc").And.Contain("one service"));
    }

    private const string Blueprint = "inventory/development/blueprint.yml";

    private static string Volumes(string more) => $"---\nscratch__volumes:\n  - {{name: scratch, path: /srv/scratch{more}}}\n";

    private static string Failure(string script, params string[] arguments)
    {
        var result = Checkout.Run(script, arguments);
        Assert.That(result.ExitCode, Is.Not.Zero, result.ToString());
        return result.Out + result.Error;
    }
}
