using System.IO;
using System.Text.RegularExpressions;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>Which kind of controller scripts/up makes, and what it says when Vagrant's notes and libvirt differ; with stand-ins for both.</summary>
internal sealed class KindOfControllerTests
{
    private const string Note = ".vagrant/machines/controller.dev/libvirt/id";

    private TemporaryProject project;

    [SetUp]
    public void Prepare()
    {
        project = new TemporaryProject();
        project.CopyFolder("scripts");
        project.CopyFolder("playbooks");
        File.Copy(Repository.PathOf("vagrant.yml"), project.PathOf("vagrant.yml"));
        project.WriteProgram("scripts/publish", "#!/bin/sh\n");
        foreach (var script in new[] { "up", "down" })
            project.WriteProgram($"scripts/{script}", File.ReadAllText(Repository.PathOf($"scripts/{script}")));
        project.WriteProgram("tools/vagrant", "#!/bin/sh\n[ \"$1\" != status ] || echo 1,controller.dev,state,not_created\n[ \"$1\" != up ]\n");
        Libvirt("exit 1");
    }

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void Where_Vagrant_works_the_controller_is_a_virtual_machine()
    {
        var up = Run("up");
        Assert.That(up.Output, Does.StartWith("A controller as the virtual machine controller.dev"));
        Assert.That(up.Errors, Does.StartWith("scripts/up: Vagrant cannot start controller.dev"), "as it was told to here");
        Assert.That(File.ReadAllText(project.PathOf(".controller/kind")), Is.EqualTo("vagrant\n"));
    }

    [Test]
    public void The_blueprint_alone_says_its_name()
    {
        project.Write("inventory/development/blueprint.yml", Regex.Replace(
            File.ReadAllText(project.PathOf("inventory/development/blueprint.yml")), @"controller\.dev", "controller.test"));
        Assert.That(Run("up").Output, Does.StartWith("A controller as the virtual machine controller.test"));
    }

    [Test]
    public void Where_Vagrant_has_no_provider_the_controller_is_a_container_here()
    {
        project.WriteProgram("tools/vagrant", "#!/bin/sh\nexit 1\n");
        // It would be made now.
        project.Environment["LXC_CONTROLLER_NETWORK"] = "none";
        Assert.That(Refusal("up"), Does.Contain("LXC_CONTROLLER_NETWORK"));
    }

    [TestCase("kind", "vagrant", "here")]
    [TestCase("kind", "here", "vagrant")]
    [TestCase("ssh_config", "of before there were two kinds", "vagrant")]
    public void What_the_checkout_has_wins_over_what_is_asked_for(string file, string text, string asked)
    {
        project.Write($".controller/{file}", text);
        Assert.That(Refusal("up", $"--{asked}"), Does.Contain("this checkout has a controller by --").And.Contain("scripts/down --destroy"));
    }

    [Test]
    public void A_note_of_a_machine_that_is_gone_is_told_with_the_remedy()
    {
        project.Write(Note, "1234");
        Assert.That(Refusal("up"), Does.Contain("(1234) that is gone").And.EndsWith("scripts/down --destroy"));
        Assert.That(Run("down", "--destroy").Status, Is.Zero);
        Assert.That(project.PathOf(Note), Does.Not.Exist);
    }

    [Test]
    public void A_machine_without_a_note_is_told_with_the_remedy()
    {
        Libvirt($"echo 'Source: {project.Folder}/Vagrantfile'");
        Assert.That(Refusal("up"), Does.EndWith("scripts/down --destroy --purge-volumes"));
        Assert.That(Refusal("down", "--destroy"), Does.Contain("the volumes are in the disk of controller.dev"));
        Assert.That(Run("down", "--destroy", "--purge-volumes").Output, Does.Contain("removing").And.Contain("from libvirt"));
    }

    [Test]
    public void The_machine_of_another_checkout_is_left_alone()
    {
        Libvirt("echo 'Source: /elsewhere/Vagrantfile'");
        Assert.That(Refusal("up"), Does.Contain("by /elsewhere/Vagrantfile"));
        Assert.That(Run("down", "--destroy").Output, Does.Not.Contain("from libvirt"));
    }

    [Test]
    public void Another_machine_that_Vagrant_has_made_comes_and_goes_with_the_controller()
    {
        project.Write(".vagrant/machines/node2.dev/libvirt/id", "5678");
        project.Edit("vagrant.yml", "  controller: 10", "  controller: 10\n  node2: 11");
        project.WriteProgram("tools/vagrant", $"#!/bin/sh\necho \"vagrant $*\" >>{project.PathOf("calls")}\n");
        project.WriteProgram("tools/ssh", $"""
            #!/bin/sh
            echo "ssh $*" >>{project.PathOf("calls")}
            case $* in
            *ssh_host_ed25519_key.pub*) echo "ssh-ed25519 of-a-host" ;;
            *ssh-keygen*) echo "ssh-ed25519 of-the-controller" ;;
            *authorized_keys*) cat >>{project.PathOf("let-in")} ;;
            esac

            """);

        Assert.That(Run("up").Status, Is.Zero);
        Assert.That(Text("calls"), Does.Contain("vagrant up --no-provision controller.dev node2.dev").And.Match("'node2.dev' '192.168.57.11' 'ssh-ed25519 of-a-host'"));
        Assert.That(Text("let-in"), Does.EndWith("of-the-controller\n"));
        Assert.That(Text(".controller/ssh_config"), Does.Contain("  HostName 192.168.57.11\n  User root\n  HostKeyAlias node2.dev\n"));
        Assert.That(Text(".controller/known_hosts"), Is.EqualTo("controller.dev ssh-ed25519 of-a-host\nnode2.dev ssh-ed25519 of-a-host\n"));
        Assert.That(Refusal("down", "--destroy"), Does.Contain("in the disk of controller.dev node2.dev and go"));
        Assert.That(Run("down", "--destroy", "--purge-volumes").Output, Does.Contain("destroying node2.dev"));
        Assert.That(Text("calls"), Does.Contain("vagrant halt node2.dev").And.Contain("vagrant destroy --force node2.dev"));
    }

    private string Text(string file) => File.ReadAllText(project.PathOf(file));

    // vagrant-libvirt notes in the description whose machine it is.
    private void Libvirt(string described) =>
        project.WriteProgram("tools/virsh", $"#!/bin/sh\ncase $* in *' desc '*) {described} ;; esac\n");

    private Outcome Run(string script, params string[] arguments) =>
        Child.Run(project.Folder, project.InItsEnvironment(["bash", project.PathOf($"scripts/{script}"), .. arguments]));

    private string Refusal(string script, params string[] arguments)
    {
        var refusal = Run(script, arguments);
        Assert.That(refusal.Status, Is.EqualTo(1), refusal.ToString());
        return refusal.Errors.TrimEnd();
    }
}
