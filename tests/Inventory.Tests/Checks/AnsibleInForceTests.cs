using System.IO;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class AnsibleInForceTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void With_these_settings_all_is_right() => Assert.That(project.Found(AnsibleInForce.Check), Is.Empty);

    [TestCase("enable_plugins = script, yaml", "enable_plugins = auto", "ansible.cfg:2:1: enable_plugins is not what the project relies on")]
    [TestCase("enable_plugins = script, yaml", "# none", "ansible.cfg:1:1: no enable_plugins in the section [inventory]")]
    [TestCase("any_unparsed_is_failed = True", "any_unparsed_is_failed: no", "ansible.cfg:4:1: any_unparsed_is_failed is not")]
    [TestCase("[inventory]", "[defaults]", "ansible.cfg:1:1: no ignore_patterns in the section [inventory]")]
    public void A_setting_that_is_not_there_is_found(string text, string by, string problem)
    {
        project.Edit("ansible.cfg", text, by);

        Assert.That(project.Found(AnsibleInForce.Check), Has.Some.StartsWith(problem));
    }

    [Test]
    public void A_folder_that_is_open_to_all_is_found_unless_the_file_is_named()
    {
        File.SetUnixFileMode(project.Folder, File.GetUnixFileMode(project.Folder) | UnixFileMode.OtherWrite);

        Assert.That(project.Found(AnsibleInForce.Check), Has.Count.EqualTo(1).And.Some.Contains("anybody may write to its folder"));

        project.Variables["ANSIBLE_CONFIG"] = Path.Join(project.Folder, "ansible.cfg");

        Assert.That(project.Found(AnsibleInForce.Check), Is.Empty);
    }

    [TestCase("ANSIBLE_CONFIG", "/etc/ansible/ansible.cfg")]
    [TestCase("ANSIBLE_INVENTORY_ENABLED", "auto")]
    [TestCase("ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED", "False")]
    public void A_variable_that_wins_over_the_file_is_found(string name, string value)
    {
        project.Variables[name] = value;

        Assert.That(project.Found(AnsibleInForce.Check), Has.Count.EqualTo(1).And.Some.StartsWith("ansible.cfg:1:1: ").And.Some.Contains($"run: unset {name}"));
    }
}
