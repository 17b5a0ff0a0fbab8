using System.IO;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>What scripts/up and scripts/down do and say when Vagrant's notes, vagrant.yml and libvirt differ, and of several machines.</summary>
internal sealed class VagrantScriptsTests
{
    private const string Note = ".vagrant/machines/controller.dev/libvirt/id";

    private VagrantWorkstation workstation;

    [SetUp]
    public void Prepare() => workstation = new VagrantWorkstation();

    [TearDown]
    public void Remove() => workstation.Dispose();

    [Test]
    public void A_note_of_a_machine_that_is_gone_is_told_with_the_remedy()
    {
        workstation.Write(Note, "1234");
        Assert.That(workstation.Refusal("up"), Does.Contain("(1234) that is gone").And.EndsWith("scripts/down --destroy"));
        Assert.That(workstation.Run("down", "--destroy").Status, Is.Zero);
        Assert.That(workstation.PathOf(Note), Does.Not.Exist);
    }

    [Test]
    public void A_machine_without_a_note_is_told_with_the_remedy()
    {
        workstation.Libvirt($"echo 'Source: {workstation.Folder}/Vagrantfile'");
        Assert.That(workstation.Refusal("up"), Does.EndWith("scripts/down --destroy --purge-volumes"));
        Assert.That(workstation.Refusal("down", "--destroy"), Does.Contain("the volumes are in the disk of controller.dev"));
        Assert.That(workstation.Run("down", "--destroy", "--purge-volumes").Output, Does.Contain("removing").And.Contain("from libvirt"));
    }

    [Test]
    public void The_machine_of_another_checkout_is_left_alone()
    {
        workstation.Libvirt("echo 'Source: /elsewhere/Vagrantfile'");
        Assert.That(workstation.Refusal("up"), Does.Contain("by /elsewhere/Vagrantfile"));
        Assert.That(workstation.Run("down", "--destroy").Output, Does.Not.Contain("from libvirt"));
    }

    [Test]
    public void A_checkout_behind_a_link_knows_the_machine_as_its_own()
    {
        File.CreateSymbolicLink(workstation.PathOf("link"), workstation.Folder);
        var domain = $"{Path.GetFileName(workstation.Folder)}_controller.dev";
        workstation.Libvirt($"echo 'Source: {workstation.Folder}/Vagrantfile'", domain);
        var down = workstation.Run("../link/scripts/down", "--destroy", "--purge-volumes");
        Assert.That(down.Output, Does.Contain($"removing {domain} from libvirt"), down.ToString());
    }

    [Test]
    public void A_machine_that_is_no_longer_in_vagrant_yml_is_told_with_the_remedy()
    {
        workstation.Write(".vagrant/machines/node2.dev/libvirt/id", "5678");
        foreach (var script in new[] { "up", "down" })
            Assert.That(workstation.Refusal(script), Does.EndWith("put its line back, and then: vagrant destroy node2.dev"));
    }

    [Test]
    public void A_machine_of_which_Vagrant_can_say_nothing_is_not_taken_for_a_stopped_one()
    {
        workstation.WriteProgram("tools/vagrant", "#!/bin/sh\n[ \"$1\" != status ]\n");
        Assert.That(workstation.Refusal("down"), Does.Contain("cannot say whether controller.dev runs"));
    }

    // The variable alone says nothing of the machine that is there.
    [Test]
    public void Volumes_are_outside_of_the_machine_only_when_up_has_found_them_there()
    {
        workstation.Environment["LXC_VAGRANT_VOLUMES"] = "/srv/outside";
        workstation.Write(Note, "1234");
        workstation.WriteProgram("tools/vagrant", "#!/bin/sh\n[ \"$1\" != status ] || echo 1,controller.dev,state,running\n");
        workstation.WriteProgram("tools/ssh", "#!/bin/sh\ncase $* in *ssh_host_*) echo ssh-ed25519 key ;; *mountpoint*) exit 1 ;; esac\n");
        Assert.That(workstation.Run("up").Status, Is.Zero);
        Assert.That(workstation.Refusal("down", "--destroy"), Does.Contain("the volumes are in the disk of controller.dev"));

        workstation.Edit("tools/ssh", "exit 1", "exit 0");
        Assert.That(workstation.Run("up").Status, Is.Zero);
        workstation.Write(Note, "5678");
        Assert.That(workstation.Refusal("down", "--destroy"), Does.Contain("the volumes are in the disk of controller.dev"), "another machine");

        workstation.Write(Note, "1234");
        Assert.That(workstation.Run("down", "--destroy").Output, Does.Contain("the volumes stay in /srv/outside"));
    }

    [Test]
    public void Another_machine_that_Vagrant_has_made_comes_and_goes_with_the_controller()
    {
        workstation.Write(".vagrant/machines/node2.dev/libvirt/id", "5678");
        workstation.Edit("vagrant.yml", "  controller: 10", "  controller: 10\n  node2: 11");
        workstation.WriteProgram(
            "tools/vagrant", $"#!/bin/sh\necho \"vagrant $*\" >>{workstation.PathOf("calls")}\n[ \"$1\" != status ] || echo 1,controller.dev,state,running\n");
        workstation.WriteProgram("tools/ssh", $"""
            #!/bin/sh
            echo "ssh $*" >>{workstation.PathOf("calls")}
            case $* in
            *ssh_host_ed25519_key.pub*) echo "ssh-ed25519 of-a-host" ;;
            *ssh-keygen*) echo "ssh-ed25519 of-the-controller" ;;
            *authorized_keys*) cat >>{workstation.PathOf("let-in")} ;;
            esac

            """);

        Assert.That(workstation.Run("up").Status, Is.Zero);
        Assert.That(workstation.Text("calls"), Does.Contain("vagrant up --no-provision controller.dev node2.dev").And.Match("'node2.dev' '192.168.57.11' 'ssh-ed25519 of-a-host'"));
        Assert.That(workstation.Text("let-in"), Does.EndWith("of-the-controller\n"));
        Assert.That(workstation.Text(".controller/ssh_config"), Does.Contain("  HostName 192.168.57.11\n  User root\n  HostKeyAlias node2.dev\n"));
        Assert.That(workstation.Text(".controller/known_hosts"), Is.EqualTo("controller.dev ssh-ed25519 of-a-host\nnode2.dev ssh-ed25519 of-a-host\n"));
        Assert.That(workstation.Refusal("down", "--destroy"), Does.Contain("in the disk of controller.dev node2.dev and go"));
        Assert.That(workstation.Run("down", "--destroy", "--purge-volumes").Output, Does.Contain("destroying node2.dev"));
        Assert.That(workstation.Text("calls"), Does.Contain("vagrant halt node2.dev").And.Contain("vagrant destroy --force node2.dev"));
    }
}
