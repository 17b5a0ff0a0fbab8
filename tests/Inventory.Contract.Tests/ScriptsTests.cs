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

    [TestCaseSource(nameof(Scripts))]
    public void Every_script_tells_its_usage_from_any_folder(string script)
    {
        var help = Child.Run("/", [Repository.PathOf($"scripts/{script}"), "--help"]);

        Assert.That(help.Output, Does.StartWith($"usage: scripts/{script}"));
        Assert.That(help, Is.EqualTo(help.Quiet));
    }

    [TestCaseSource(nameof(Scripts))]
    public void Every_script_refuses_an_option_it_does_not_know(string script) =>
        Assert.That(Child.Run("/", [Repository.PathOf($"scripts/{script}"), "--nonsense"]).Status, Is.EqualTo(2));

    // Ansible would read .json and .dll files beside an inventory; a published folder has none to be put there.
    [Test]
    public void Publishing_leaves_one_file()
    {
        Requires.Executable();

        var published = Directory.GetFiles(Repository.PathOf("bin")).Select(Path.GetFileName);

        Assert.That(published, Is.EqualTo(new[] { "lxc-inventory" }));
    }
}
