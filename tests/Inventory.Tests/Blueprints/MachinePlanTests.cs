using System.Linq;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class MachinePlanTests
{
    [TestCase("n.dev: {vagrant: true}", "n.dev")]
    [TestCase("'n[1:2].dev': {vagrant: yes}", "n1.dev", "n2.dev")]
    [TestCase("n.dev: {vagrant: false}")]
    [TestCase("n.dev: ")]
    public void A_host_says_itself_that_Vagrant_builds_it(string host, params string[] machines) =>
        Assert.That(Reading.Blueprint($"a: {{hosts: {{{host}}}}}").Machines.Keys, Is.EqualTo(machines));

    [Test]
    public void It_is_inherited_and_the_hosts_own_word_counts()
    {
        var machines = Reading.Blueprint("a:\n  vars: {vagrant: true}\n  hosts: {n.dev: , m.dev: {vagrant: false}}").Machines;

        Assert.That(machines.Single().Key, Is.EqualTo("n.dev"));
        Assert.That(machines.Single().Value.ToString(), Is.EqualTo($"{Reading.Path}:2:10"));
    }

    [TestCase("'yes'")]
    [TestCase("1")]
    [TestCase("")]
    [TestCase("'{{ there }}'")]
    public void What_is_neither_true_nor_false_is_refused_where_it_is_set(string value) => Assert.That(
        Reading.Refusal($"a: {{hosts: {{n.dev: {{vagrant: {value}}}}}}}"),
        Is.EqualTo("1:21: vagrant of n.dev: it is not a bool; true and false are allowed, without quotes"));

    [Test]
    public void A_container_is_not_built_by_Vagrant() => Assert.That(
        Reading.Refusal("lxc_hosts: {hosts: {c.dev: }}\na: {hosts: {x.lxc: {lxc_host: c.dev, vagrant: true}}}"),
        Is.EqualTo("2:38: vagrant of x.lxc: it is a container, which its lxc_host carries; only machines are built by Vagrant"));

    [Test]
    public void A_container_may_say_so() => Assert.That(
        Reading.Blueprint("lxc_hosts: {hosts: {c.dev: }}\na: {hosts: {x.lxc: {lxc_host: c.dev, vagrant: false}}}").Machines, Is.Empty);
}
