using System.Text;
using Inventory.Status;
using NUnit.Framework;

namespace Inventory.Tests.Status;

internal sealed class StatusAnswerTests
{
    private static readonly StatusReport Running =
        new([new("web.lxc", true, true, "yes", "RUNNING", "10.0.3.7", "controller.dev", "a [note]")], []);

    private static readonly StatusReport Missing = new([new("web.lxc", true, true, "no", "", "", "controller.dev", "")], [new("node2.dev", false), new("node3.dev", true)]);

    [Test]
    public void The_exit_status_tells_scripts_whether_the_core_runs()
    {
        Assert.That(StatusAnswer.Of(Running, json: false).ExitStatus, Is.Zero);
        Assert.That(StatusAnswer.Of(Missing, json: false).ExitStatus, Is.EqualTo(3));
    }

    [Test]
    public void The_table_has_a_line_a_container() => Assert.That(
        Encoding.UTF8.GetString(StatusAnswer.Of(Running, json: false).Output).Split('\n')[1],
        Does.Match(@"^web\.lxc +yes +yes +yes +RUNNING +10\.0\.3\.7 +controller\.dev +a \[note\] *$"));

    [Test]
    public void The_JSON_says_the_same() => Assert.That(
        Encoding.ASCII.GetString(StatusAnswer.Of(Missing, json: true).Output),
        Does.Contain("\"core_runs\": false").And.Contains("\"built\": \"no\"").And.Match("\"built\": \"yes\",\\s+\"name\": \"node3.dev\""));

    [Test]
    public void Machines_have_a_table_of_their_own_where_there_are_any()
    {
        Assert.That(Encoding.UTF8.GetString(StatusAnswer.Of(Running, json: false).Output), Does.Not.Contain("MACHINE"));
        Assert.That(
            Encoding.UTF8.GetString(StatusAnswer.Of(Missing, json: false).Output),
            Does.EndWith("\n\nMACHINE    BUILT  NOTE\nnode2.dev  no     vagrant up node2.dev\nnode3.dev  yes\n"));
    }
}
