using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Lxc;

[TestFixture]
internal sealed class ContainerStatesTests
{
    private const string Listening = "+ socket 0: 00000002 00000000 00010000 0001 01 1 @/lxc/web/command";
    private const string Connected = "+ socket 0: 00000003 00000000 00000000 0001 03 1 @/lxc/web/command";

    [Test]
    public void A_socket_that_nothing_listens_on_is_busy() =>
        Assert.That(Answer.Web(Connected).State, Is.EqualTo(ContainerState.Busy));

    [Test]
    public void A_connection_does_not_hide_who_listens() =>
        Assert.That(
            Answer.Web(Listening, Connected, "+ process 7", "+ title [lxc monitor] /lxc web", "+ child own 8\t1").State,
            Is.EqualTo(ContainerState.Running));

    [TestCase("7\t5", "[lxc monitor] /lxc web", "own 8\t6\t1", Description = "a guest gave itself the title")]
    [TestCase("7", "[lxc monitor] /lxc web2", "own 8\t1", Description = "another container's")]
    [TestCase("7", "[lxc monitor] /lxc web", "copy 8\t1", Description = "not begun")]
    [TestCase("7", "[lxc monitor] /lxc web", "own 8", Description = "a hook")]
    public void Without_an_init_of_its_own_it_is_busy(string ids, string title, string child) =>
        Assert.That(
            Answer.Web(Listening, $"+ process {ids}", $"+ title {title}", $"+ child {child}", "+ ipv4 10.0.0.1"),
            Has.Property("State").EqualTo(ContainerState.Busy).And.Property("Addresses").Empty);

    [TestCase("freezer frozen 1", "Frozen")]
    [TestCase("freezer frozen 0", "Running")]
    [TestCase("freezer FROZEN", "Frozen")]
    [TestCase("freezer THAWED", "Running")]
    public void Both_versions_of_control_groups_tell_what_is_frozen(string record, string state) =>
        Assert.That(
            Answer.Web(Listening, "+ process 7", "+ title [lxc monitor] /lxc web", "+ child own 8\t1", $"+ {record}").State.ToString(),
            Is.EqualTo(state));

    [TestCase("0::/lxc.payload.web", ExpectedResult = "Running")]
    [TestCase("0::/lxc.payload.web-3/init.scope", ExpectedResult = "Running")]
    [TestCase("6:freezer:/lxc/web", ExpectedResult = "Running")]
    [TestCase("0::/lxc.payload.web2", ExpectedResult = "Busy")]
    [TestCase("0::/lxc.monitor.web", ExpectedResult = "Busy")]
    public string A_foreground_start_is_known_by_its_control_group(string line) =>
        Answer.Web(Listening, "+ process 7", "+ title lxc-start", "+ child own 8\t1", $"+ cgroup {line}").State.ToString();
}
