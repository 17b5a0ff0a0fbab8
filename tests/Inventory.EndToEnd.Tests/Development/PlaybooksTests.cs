using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>A playbook that has been run changes nothing when it is run again, and can be checked.</summary>
[Order(5)]
internal sealed class PlaybooksTests
{
    private static Checkout Checkout => OneController.Checkout.Deployed("all");

    [Test]
    public void A_second_build_changes_nothing() => Recap.IsUnchanged(Checkout.Must("build", "all"));

    [Test]
    public void A_second_deploy_changes_nothing() => Recap.IsUnchanged(Checkout.Must("deploy"));

    [Test]
    public void What_is_built_can_be_checked() => Recap.IsUnchanged(Checkout.Must("build", "all", "--", "--check", "--diff"));

    [Test]
    public void What_is_deployed_can_be_checked() => Recap.IsUnchanged(Checkout.Must("deploy", "all", "--", "--check", "--diff"));

    [Test]
    public void The_controller_can_be_checked() =>
        Recap.IsUnchanged(Checkout.On(
            "controller.dev", "ansible-playbook", "-i", "inventory/development/blueprint.yml", "playbooks/controller.yml", "--check", "--diff"));
}
