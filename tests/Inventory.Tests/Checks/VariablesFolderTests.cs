using System.IO;
using System.Linq;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class VariablesFolderTests
{
    [TestCase("web.yml", "web")]
    [TestCase("web.yaml", "web")]
    [TestCase("web.json", "web")]
    [TestCase("web", "web")]
    [TestCase("web/a.yml", "web")]
    [TestCase("web.lxc/b/c.yml", "web.lxc")]
    [TestCase("web.lxc.yml", "web.lxc")]
    [TestCase(".web.yml", null)]
    [TestCase("web.yml~", null)]
    [TestCase("web/notes.txt", null)]
    public void Files_are_those_that_Ansible_reads(string path, string? owner)
    {
        using var project = new ProjectFolder();
        project.Write("vars/" + path, "");

        var files = VariablesFolder.Files(Path.Join(project.Folder, "vars"));

        Assert.That(files.Select(each => each.Key), owner is null ? Is.Empty : Is.EqualTo(new[] { owner }));
    }
}
