using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class HostRangeTests
{
    [TestCase("web[1:3].lxc", "web1.lxc", "web2.lxc", "web3.lxc")]
    [TestCase("web[08:11]", "web08", "web09", "web10", "web11")]
    [TestCase("web[1:9:4]", "web1", "web5", "web9")]
    [TestCase("web[:1]", "web0", "web1")]
    [TestCase("web[5:5]", "web5")]
    [TestCase("n[a:c]", "na", "nb", "nc")]
    [TestCase("n[y:B]", "ny", "nz", "nA", "nB")]
    [TestCase("n[a:e:2]", "na", "nc", "ne")]
    [TestCase("r[1:2]-[a:b]", "r1-a", "r1-b", "r2-a", "r2-b")]
    [TestCase("plain.lxc", "plain.lxc")]
    public void Ranges_are_expanded_in_order(string pattern, params string[] names)
    {
        Assert.That(Reading.Hosts(pattern), Is.EqualTo(names));
    }

    [TestCase("x[3:1]", "the range [3:1] runs backwards; its begin may not be greater than its end")]
    [TestCase("x[b:a]", "the range [b:a] runs backwards; its begin may not be greater than its end")]
    [TestCase("x[01:1]", "the ends of [01:1] differ in length; ")]
    [TestCase("x[1:3", "a range is not closed; ")]
    [TestCase("x[1]", "the range [1]; [begin:end] or [begin:end:step] is allowed")]
    [TestCase("x[1:]", "the range [1:]; [begin:end] or [begin:end:step] is allowed")]
    [TestCase("x[1:3:0]", "the step of [1:3:0] is 0; 1 or more is allowed")]
    [TestCase("x[a:10]", "the range [a:10]; its ends are two numbers or two letters, its step is a number")]
    [TestCase("x[9:1:-2]", "the range [9:1:-2]; its ends are two numbers or two letters, its step is a number")]
    [TestCase("x[1:999999][1:999]", "more than 100000 hosts; split it")]
    public void Ranges_without_sense_are_refused(string pattern, string reason)
    {
        Assert.That(Reading.Refusal($"a: {{hosts: {{\"{pattern}\": }}}}"), Does.StartWith("1:13: the host ").And.Contains($": {reason}"));
    }
}
