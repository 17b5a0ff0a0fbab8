using System.Linq;
using Inventory.Ansible;
using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Ansible;

internal sealed class ContainerAccessTests
{
    private static readonly ListedContainer Web = Sample.Built(null, Sample.Container("web")).Single();

    [Test]
    public void Keys_are_strictly_checked_against_what_the_command_prints()
    {
        var arguments = ShellWords.Split((string)new ContainerAccess(["/opt/lxc-inventory", "known-hosts"]).Arguments(Web));

        Assert.That(arguments, Is.SupersetOf(new[]
        {
            "KnownHostsCommand=/opt/lxc-inventory known-hosts web.lxc", "HostKeyAlias=web.lxc", "StrictHostKeyChecking=yes",
            "UserKnownHostsFile=/dev/null", "GlobalKnownHostsFile=/dev/null",
        }));
        Assert.That(arguments.Where((_, at) => at % 2 == 0), Is.All.EqualTo("-o"));
    }

    [Test]
    public void A_path_with_blanks_quotes_and_percent_signs_survives_ssh()
    {
        var arguments = (string)new ContainerAccess(["/my \"50%\" off/lxc-inventory"]).Arguments(Web);

        Assert.That(
            ShellWords.Split(arguments),
            Does.Contain("""KnownHostsCommand="/my \"50%%\" off/lxc-inventory" web.lxc"""));
    }

    [Test]
    public void A_path_that_looks_like_a_template_is_never_evaluated() => Assert.That(
        new ContainerAccess(["/{{ 7 * 7 }}/lxc-inventory"]).Arguments(Web),
        Is.TypeOf<TaggedText>().With.Property(nameof(TaggedText.Kind)).EqualTo(TaggedTextKind.Unsafe));

    [Test]
    public void A_container_behind_its_host_is_reached_through_it()
    {
        var behind = Web with { Where = Web.Where with { ProxyCommand = "ssh -W '[%h]:%p' -- node" } };

        var arguments = (string)new ContainerAccess(["/x"]).Arguments(behind);

        Assert.That(ShellWords.Split(arguments)[^1], Is.EqualTo("ProxyCommand=ssh -W '[%h]:%p' -- node"));
    }
}
