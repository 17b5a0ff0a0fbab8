using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>What a person types.</summary>
internal sealed class ScriptsTests
{
    private static IEnumerable<string> Scripts =>
        Directory.GetFiles(Repository.PathOf("scripts")).Select(Path.GetFileName).OfType<string>().Order();

    private static IEnumerable<string> WithEnvironments =>
        Scripts.Where(script => script.StartsWith("ansible") || script is "build" or "deploy" or "destroy" or "ssh");

    [TestCaseSource(nameof(Scripts))]
    public void Every_script_tells_its_usage_from_any_folder(string script)
    {
        var help = Child.Run("/", [Repository.PathOf($"scripts/{script}"), "--help"]);

        Assert.That(help.Output, Does.StartWith($"usage: scripts/{script}"));
        Assert.That(help, Is.EqualTo(help.Quiet));
    }

    // What Ansible's own tools do not know, they say themselves, where there is a controller to run them.
    [TestCaseSource(nameof(Scripts))]
    public void Every_script_refuses_an_option_it_does_not_know(string script)
    {
        var refusal = Child.Run("/", [Repository.PathOf($"scripts/{script}"), "--nonsense"]);

        Assert.That(refusal.Status, script.StartsWith("ansible") ? Is.Not.Zero : Is.EqualTo(2));
        Assert.That(refusal.Errors, Is.Not.Empty);
    }

    [TestCaseSource(nameof(WithEnvironments))]
    public void A_script_refuses_an_environment_that_is_not_there(string script)
    {
        var refusal = Child.Run("/", [Repository.PathOf($"scripts/{script}"), "--env", "nowhere", "web.lxc"]);

        Assert.That(refusal.Status, Is.EqualTo(2));
        Assert.That(refusal.Errors, Does.Contain("there is no environment \"nowhere\"; there are: development"));
    }

    // Ansible would read .json and .dll files beside an inventory; a published folder has none to be put there.
    [Test]
    public void Publishing_leaves_one_file()
    {
        Requires.Executable();

        var published = Directory.GetFiles(Repository.PathOf("bin")).Select(Path.GetFileName);

        Assert.That(published, Is.EqualTo(new[] { "lxc-inventory" }));
    }
}
