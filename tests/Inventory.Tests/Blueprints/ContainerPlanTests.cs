using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class ContainerPlanTests
{
    private const string Carriers = "lxc_hosts: {children: {more: {hosts: {d.dev: }}}, hosts: {c.dev: }}\n";

    private static PlannedContainer Container(string host, string variables) =>
        Reading.Blueprint($"{Carriers}a: {{vars: {{lxc_host: c.dev}}, hosts: {{{host}: {{{variables}}}}}}}").Containers[host];

    private static string Refusal(string variables) => Reading.Refusal($"{Carriers}a: {{hosts: {{x.lxc: {{{variables}}}}}}}");

    [TestCase("web.lxc", "", "web")]
    [TestCase("web", "", "web")]
    [TestCase("web.lxc.lxc", "", "web.lxc")]
    [TestCase("web.lxc", "lxc_name: other", "other")]
    public void The_LXC_name_is_set_or_implied(string host, string variables, string name)
    {
        Assert.That(Container(host, variables), Is.EqualTo(new PlannedContainer(host, name, "c.dev", false)));
    }

    [TestCase("auto_build: true", true)]
    [TestCase("auto_build: yes", true)]
    [TestCase("auto_build: false", false)]
    [TestCase("", false)]
    public void The_core_is_what_is_built_unasked(string variables, bool isCore)
    {
        Assert.That(Container("web.lxc", variables).Core, Is.EqualTo(isCore));
    }

    [Test]
    public void A_nested_member_of_lxc_hosts_carries_containers_too()
    {
        Assert.That(Container("web.lxc", "lxc_host: d.dev").LxcHost, Is.EqualTo("d.dev"));
    }

    [TestCase("lxc_host: e.dev", "lxc_host of x.lxc: \"e.dev\" is not in the group lxc_hosts; allowed: c.dev, d.dev")]
    [TestCase("lxc_host: x.lxc", "lxc_host of x.lxc: \"x.lxc\" is not in the group lxc_hosts; allowed: c.dev, d.dev")]
    [TestCase("lxc_host: 5", "lxc_host of x.lxc: it is not text; a plain name is allowed")]
    [TestCase("lxc_host: !vault x", "lxc_host of x.lxc: it is not text; a plain name is allowed")]
    [TestCase("lxc_host: '{{ y }}'", "lxc_host of x.lxc: \"{{ y }}\" is a template; a plain name is allowed")]
    [TestCase("lxc_host: '{% y %}'", "lxc_host of x.lxc: \"{% y %}\" is a template; a plain name is allowed")]
    public void An_lxc_host_that_carries_nothing_is_refused(string variables, string reason)
    {
        Assert.That(Refusal(variables), Is.EqualTo("2:21: " + reason));
    }

    [TestCase("lxc_name: 'a b'", "lxc_name of x.lxc: \"a b\" is no LXC name; letters, digits")]
    [TestCase("lxc_name: -a", "lxc_name of x.lxc: \"-a\" is no LXC name; ")]
    [TestCase("lxc_name: 5", "lxc_name of x.lxc: it is not text; ")]
    [TestCase("lxc_name: '{{ y }}'", "lxc_name of x.lxc: \"{{ y }}\" is a template; ")]
    [TestCase("auto_build: 'yes'", "auto_build of x.lxc: it is not a bool; true and false are allowed, without quotes")]
    public void A_bad_variable_of_a_container_is_refused_where_it_is_set(string variable, string reason)
    {
        Assert.That(Refusal($"lxc_host: c.dev, {variable}"), Does.StartWith("2:38: " + reason));
    }

    [Test]
    public void A_bad_variable_of_a_group_is_refused_where_it_is_set()
    {
        Assert.That(Reading.Refusal(Carriers + "a:\n  vars:\n    lxc_host: e.dev\n  hosts: {x.lxc: }"), Does.StartWith("4:5: lxc_host of x.lxc: "));
    }

    [Test]
    public void Without_lxc_hosts_the_refusal_says_so()
    {
        Assert.That(Reading.Refusal("a: {hosts: {x.lxc: {lxc_host: c.dev}}}"), Does.EndWith("allowed: none yet, put the host that carries containers there"));
    }

    [Test]
    public void A_carrier_is_no_container()
    {
        Assert.That(
            Reading.Refusal("all: {vars: {lxc_host: c.dev}}\nlxc_hosts: {hosts: {c.dev: }}"),
            Is.EqualTo("1:14: lxc_host of c.dev: it is itself in the group lxc_hosts; only hosts outside that group are containers"));
    }

    [Test]
    public void Two_hosts_for_one_container_are_refused_with_both_places()
    {
        Assert.That(
            Reading.Refusal(Carriers + "a:\n  vars: {lxc_host: c.dev}\n  hosts:\n    x.lxc: {lxc_name: y}\n    y.lxc:"),
            Is.EqualTo($"6:5: y.lxc and x.lxc ({Reading.Path}:5:5) are both the container y on c.dev; give one of them another lxc_name"));
    }

    [TestCase("all")]
    [TestCase("ungrouped")]
    public void A_container_in_no_group_is_refused(string group)
    {
        Assert.That(
            Reading.Refusal($"{Carriers}{group}: {{hosts: {{x.lxc: {{lxc_host: c.dev}}}}}}"),
            Does.EndWith("x.lxc is a container in no group; put it under the hosts of a group"));
    }

    [Test]
    public void One_name_on_two_carriers_is_two_containers()
    {
        var containers = Reading.Blueprint(Carriers + "a: {hosts: {x.lxc: {lxc_host: c.dev}, y.lxc: {lxc_host: d.dev, lxc_name: x}}}").Containers;

        Assert.That(containers, Has.Count.EqualTo(2));
    }
}
