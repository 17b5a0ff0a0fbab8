using System.IO;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>For which machine scripts/publish makes the executable, and where it puts it; a stand-in for the .NET SDK notes the former.</summary>
internal sealed class PublishTests
{
    private TemporaryProject project;

    [SetUp]
    public void Prepare()
    {
        project = new TemporaryProject();
        project.CopyFolder("scripts");
        project.WriteProgram("scripts/publish", File.ReadAllText(Repository.PathOf("scripts/publish")));
        project.WriteProgram("tools/dotnet", """
            #!/bin/sh
            while [ $# -gt 0 ]; do
                case $1 in
                --runtime) runtime=$2 ;;
                --output) output=$2 ;;
                esac
                shift
            done
            mkdir -p "$output" && echo "$runtime" >"$output/lxc-inventory"

            """);
    }

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("Linux x86_64", "", "bin", "linux-x64")]
    [TestCase("Linux x86_64", "aarch64", "bin/linux-arm64", "linux-arm64")]
    [TestCase("Linux aarch64", "", "bin", "linux-arm64")]
    [TestCase("Darwin arm64", "", "bin/linux-arm64", "linux-arm64")]
    [TestCase("Darwin x86_64", "", "bin/linux-x64", "linux-x64")]
    public void A_guest_is_Linux_on_the_workstations_processor_unless_that_is_emulated(string workstation, string emulated, string folder, string runtime)
    {
        var (system, processor) = (workstation.Split(' ')[0], workstation.Split(' ')[1]);
        project.WriteProgram("tools/uname", $"#!/bin/sh\n[ \"$1\" = -m ] && echo {processor} || echo {system}\n");
        project.Environment["LXC_VAGRANT_ARCHITECTURE"] = emulated;

        var published = Child.Run("/", project.InItsEnvironment(project.PathOf("scripts/publish"), "--guest"));

        Assert.That(published.Status, Is.Zero, published.ToString());
        Assert.That(File.ReadAllText(project.PathOf($"{folder}/lxc-inventory")), Is.EqualTo($"{runtime}\n"));
    }
}
