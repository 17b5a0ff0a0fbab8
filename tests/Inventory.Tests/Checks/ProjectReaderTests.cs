using System.IO;
using System.Linq;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class ProjectReaderTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void Every_file_that_cannot_be_read_is_found()
    {
        project.Write(ProjectFolder.Staging, "staging: {hosts: [a]}").Write("inventory/production/group_vars/web.yml", "- a")
            .Write("playbooks/group_vars/all/broken.yml", "a: [").Write("inventory/empty/README", "");

        Assert.That(project.Found(read => read.Refused).Select(found => found.Split(':')[0]), Is.EquivalentTo(new[]
        {
            "inventory/empty", "inventory/production/group_vars/web.yml", "inventory/staging/hosts.yml", "playbooks/group_vars/all/broken.yml",
        }));
    }

    [Test]
    public void All_mistakes_of_an_inventory_are_found()
    {
        project.Write(ProjectFolder.Staging, """
            staging:
              hosts: [a]
              children:
                web-1:
                web:
                  vars: {x: !vaulted y, ansible_group_priority: high}
                  hosts: {a.lxc: {? [b] : 1}, 'b[3:1].lxc': }
                  childs:
                all:
            """);

        Assert.That(project.Found(read => read.Refused).Select(found => found.Split(':')[1]), Is.EqualTo(new[] { "2", "4", "6", "6", "7", "7", "8", "9" }));
    }

    [Test]
    public void What_a_group_says_wrongly_of_its_containers_is_found_once()
    {
        project.Edit(ProjectFolder.Staging, "lxc_host: node1", "lxc_host: node3").Edit(ProjectFolder.Staging, "database.lxc: }", "database.lxc: {lxc_name: a/b, auto_build: x}}");

        Assert.That(project.Found(read => read.Refused), Has.Count.EqualTo(1).And.One.Contains("is not in the group lxc_hosts"));
    }

    [Test]
    public void An_encrypted_file_is_left_out_whatever_its_name()
    {
        project.Write("inventory/staging/group_vars/web.yml", "$ANSIBLE_VAULT" + ";1.1;AES256\n3361\n");

        Assert.That(project.Read().Encrypted, Is.EqualTo(new[] { Path.Join(project.Folder, "inventory/staging/group_vars/web.yml") }));
        Assert.That(project.Found(read => read.Refused), Is.Empty);
    }

    [Test]
    public void The_blueprint_is_development_and_not_what_is_built()
    {
        project.Write("inventory/development/blueprint.yml", ProjectFolder.HostsOf("development")).Write("inventory/development/hosts.sh", "#!/bin/sh");

        Assert.That(project.Read().Environments.Select(each => each.Name), Is.EqualTo(new[] { "development", "production", "staging" }));
    }

    [Test]
    public void A_folder_that_is_not_there_is_misuse() => Assert.That(
        () => ProjectReader.Read("/nowhere", project.Variables),
        Throws.TypeOf<Failure>().With.Property(nameof(Failure.ExitStatus)).EqualTo(2).And.Message.Contains("--inventories"));

    [Test]
    public void Folder_without_environments_is_misuse() => Assert.That(
        () => ProjectReader.Read(Directory.CreateDirectory(Path.Join(project.Folder, "bare")).FullName, project.Variables),
        Throws.TypeOf<Failure>().With.Property(nameof(Failure.ExitStatus)).EqualTo(2));

    [Test]
    public void What_roles_describe_is_known() => Assert.That(project.Read().RoleVariables, Is.EquivalentTo(new[] { "web_threads" }));
}
