using System.IO;
using System.Linq;
using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Lxc;

[TestFixture]
internal sealed class LxcAnswersTests
{
    private static readonly LxcAnswer Captured = LxcAnswers.Read(
        File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Fixtures", "Lxc", "lxc-5.0-cgroup-v1.txt")), Answer.Nonce);

    private static Container Named(string name) => Captured.Containers.Single(container => container.Name == name);

    [TestCase("run", "Running")]
    [TestCase("froz", "Frozen")]
    [TestCase("fg", "Running", Description = "lxc-start --foreground")]
    [TestCase("exec", "Running", Description = "lxc-execute")]
    [TestCase("hook", "Busy", Description = "in its pre-start hook")]
    [TestCase("stopped", "Stopped")]
    public void A_real_containers_state_is_told(string name, string state) =>
        Assert.That(Named(name).State.ToString(), Is.EqualTo(state));

    [Test]
    public void A_container_whose_socket_is_hashed_runs() =>
        Assert.That(Named(new string('l', 103)).State, Is.EqualTo(ContainerState.Running));

    [Test]
    public void A_container_whose_socket_would_be_hashed_is_stopped() =>
        Assert.That(Named("stop" + new string('l', 103)).State, Is.EqualTo(ContainerState.Stopped));

    [Test]
    public void Global_addresses_come_in_order() =>
        Assert.That(string.Join(' ', Named("run").Addresses), Is.EqualTo("10.77.9.9 10.77.9.10 fd77::10"));

    [Test]
    public void A_hooks_addresses_are_not_the_containers() => Assert.That(Named("hook").Addresses, Is.Empty);

    [TestCase("creating", "Creating")]
    [TestCase("half", "HalfBuilt")]
    [TestCase("run", "Built")]
    public void A_lock_tells_a_live_creation_from_a_stale_one(string name, string build) =>
        Assert.That(Named(name).Build.ToString(), Is.EqualTo(build));

    [Test]
    public void Containers_are_in_ordinal_order()
    {
        var answer = Answer.Read("container missing partial b", "container missing partial B", "path ok /a", "container missing partial b");
        Assert.That(
            string.Join(' ', answer.Containers.Select(one => $"{one.LxcPath}/{one.Name}")),
            Is.EqualTo("/lxc/B /a/b /lxc/b"));
    }

    [Test]
    public void A_container_destroyed_during_the_query_is_not_listed() =>
        Assert.That(Answer.Read("container readable - web", "file /lxc/web/config", "gone /lxc/web/config").Containers, Is.Empty);

    [TestCase("a b")]
    [TestCase("'a'")]
    [TestCase("été")]
    [TestCase("{{ lookup('pipe', 'id') }}")]
    [TestCase("-rf")]
    [TestCase("a\"b")]
    [TestCase("a\tb")]
    public void A_name_that_is_not_fit_is_told_in_plain_letters(string name) =>
        Assert.That(
            () => Answer.Read($"container readable - {name}"),
            Throws.TypeOf<Failure>().With.Message.Matches("^[ -z|~]+$").And.Message.Contains(Printable.Text(name)));

    [TestCase("{{", "\\u007b\\u007b")]
    [TestCase("a,b", "a,b")]
    [TestCase("é", "\\u00e9")]
    public void A_group_that_is_not_fit_is_a_failure(string group, string told) =>
        Assert.That(
            () => Answer.Configuration($"lxc.group = ok {group}"),
            Throws.TypeOf<Failure>().With.Message.Contains($"container web has lxc.group \"{told}\""));
}
