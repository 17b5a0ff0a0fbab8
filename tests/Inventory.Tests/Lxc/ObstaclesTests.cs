using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Lxc;

[TestFixture]
internal sealed class ObstaclesTests
{
    [TestCase("install the package lxc", "uid 0", "version none", "path absent /var/lib/lxc")]
    [TestCase("the lxcpath /lxc does not exist", "uid 0", "version 5.0.2", "path absent /lxc")]
    [TestCase("the user with number 1000 cannot read the lxcpath /lxc; ask as root", "uid 1000", "version 5.0.2", "path denied /lxc")]
    [TestCase("1000 cannot read /lxc/a/config", "uid 1000", "version 5.0.2", "path ok /lxc", "container unreadable - a")]
    [TestCase("cannot read /etc/x", "uid 1000", "version 5.0.2", "path ok /lxc", "container readable - a", "unreadable /etc/x")]
    [TestCase("ls -b /lxc", "uid 0", "version 5.0.2", "path ok /lxc", "unnamable")]
    [TestCase("unknown record", "uid 0", "version 5.0.2", "surprise")]
    public void What_could_not_be_read_is_a_failure_with_a_remedy(string told, params string[] records) =>
        Assert.That(
            () => LxcAnswers.Read(Answer.Framed(records), Answer.Nonce),
            Throws.TypeOf<Failure>().With.Message.Contains(told).And.Message.Not.Contains("\n"));
}
