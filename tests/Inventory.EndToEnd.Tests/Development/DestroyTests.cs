using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>A container dies only when that was meant.</summary>
[Order(7)]
internal sealed class DestroyTests
{
    private static Checkout Checkout => OneController.Checkout.Deployed("all");

    [Test, Order(1)]
    public void Nothing_is_destroyed_without_its_name_as_confirmation()
    {
        Assert.That(Refusal("proxy.lxc"), Does.Contain("confirm"));
        Assert.That(Checkout.Built(), Does.Contain("proxy.lxc"));
    }

    [Test, Order(2)]
    public void Nothing_is_destroyed_while_a_container_that_requires_it_runs()
    {
        Assert.That(Refusal("web.lxc", "--yes"), Does.Contain("proxy.lxc").And.Contain("force"));
        Assert.That(Checkout.Built(), Does.Contain("web.lxc"));
    }

    [Test, Order(3)]
    public void Force_destroys_it_all_the_same_and_again_there_is_nothing_to_do()
    {
        var destroy = Checkout.Must("destroy", "web.lxc", "--yes", "--force");
        Assert.That(destroy, Does.Contain("web-log"), "says what stays");
        Assert.That(Checkout.Built().Order(), Is.EqualTo(["database.lxc", "logs.lxc", "proxy.lxc"]));
        Recap.IsUnchanged(Checkout.Must("destroy", "web.lxc", "--yes", "--force"));
        Checkout.Must("deploy", "web.lxc");
        Assert.That(new Notes(Checkout).Read(), Does.StartWith("["));
    }

    private static string Refusal(params string[] arguments)
    {
        var result = Checkout.Run("destroy", arguments);
        Assert.That(result.ExitCode, Is.Not.Zero, result.ToString());
        return result.Out + result.Error;
    }
}
