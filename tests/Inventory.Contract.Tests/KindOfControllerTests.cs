using System.IO;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>Which kind of controller scripts/up makes.</summary>
internal sealed class KindOfControllerTests
{
    private VagrantWorkstation workstation;

    [SetUp]
    public void Prepare() => workstation = new VagrantWorkstation();

    [TearDown]
    public void Remove() => workstation.Dispose();

    [Test]
    public void Where_Vagrant_works_the_controller_is_a_virtual_machine()
    {
        var up = workstation.Run("up");
        Assert.That(up.Output, Does.StartWith("A controller as the virtual machine controller.dev"));
        Assert.That(up.Errors, Does.StartWith("scripts/up: Vagrant cannot start controller.dev"), "as it was told to here");
        Assert.That(workstation.Text(".controller/kind"), Is.EqualTo("vagrant\n"));
    }

    [Test]
    public void The_blueprint_alone_says_its_name()
    {
        workstation.Write("inventory/development/blueprint.yml", Regex.Replace(
            workstation.Text("inventory/development/blueprint.yml"), @"controller\.dev", "controller.test"));
        Assert.That(workstation.Run("up").Output, Does.StartWith("A controller as the virtual machine controller.test"));
    }

    [Test]
    public void Where_Vagrant_has_no_provider_the_controller_is_a_container_here()
    {
        workstation.WriteProgram("tools/vagrant", "#!/bin/sh\nexit 1\n");
        // It would be made now.
        workstation.Environment["LXC_CONTROLLER_NETWORK"] = "none";
        Assert.That(workstation.Refusal("up"), Does.Contain("LXC_CONTROLLER_NETWORK"));
    }

    [TestCase("kind", "vagrant", "here")]
    [TestCase("kind", "here", "vagrant")]
    [TestCase("ssh_config", "of before there were two kinds", "vagrant")]
    public void What_the_checkout_has_wins_over_what_is_asked_for(string file, string text, string asked)
    {
        workstation.Write($".controller/{file}", text);
        Assert.That(workstation.Refusal("up", $"--{asked}"), Does.Contain("this checkout has a controller by --").And.Contain("scripts/down --destroy"));
    }

    [TestCase("HOME", "/srv/one", "/srv/two")]
    [TestCase("BRIDGE", "one", "two")]
    [TestCase("NETWORK", "10.1.1", "10.1.2")]
    public void What_a_controller_here_was_made_with_stays_true(string setting, string made, string asked)
    {
        workstation.Write(".controller/kind", "here");
        workstation.Write(".controller/here", $"{setting}={made}\n");
        workstation.Environment[$"LXC_CONTROLLER_{setting}"] = asked;
        foreach (var script in new[] { "up", "down" })
            Assert.That(workstation.Refusal(script), Does.Contain($"has a controller with LXC_CONTROLLER_{setting}={made}"));
    }

    [TestCase("HOME", "/etc", "has other things in it")]
    [TestCase("NETWORK", "10.86.3", "the containers' own network")]
    [TestCase("NETWORK", "10.86", "the first three numbers")]
    public void What_no_controller_here_can_have_is_refused(string setting, string value, string told)
    {
        workstation.Environment[$"LXC_CONTROLLER_{setting}"] = value;
        Assert.That(workstation.Refusal("up", "--here"), Does.Contain(told));
    }

    [Test]
    public void Without_Vagrant_a_controller_of_its_own_is_not_to_be_had_by_another_kind()
    {
        workstation.Write(".controller/kind", "vagrant");
        File.Delete(workstation.PathOf("tools/vagrant"));
        foreach (var program in new[] { "bash", "cat", "dirname", "sed", "tr" })
            File.CreateSymbolicLink(workstation.PathOf($"tools/{program}"), $"/usr/bin/{program}");
        workstation.Environment["PATH"] = workstation.PathOf("tools");
        Assert.That(workstation.Refusal("down", "--destroy"), Does.Contain("install it again").And.Not.Contain("--here"));
    }
}
