using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class DnsNamesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("a-1.lxc: ")]
    [TestCase("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg.lxc: ")]
    [TestCase("10.0.3.9: {lxc_name: a}")]
    public void What_DNS_takes_is_right(string host) => Assert.That(Found(host), Is.Empty);

    [TestCase("a_b.lxc: ", "a_b.lxc is no name for DNS: \"a_b\" in it; ")]
    [TestCase("a-.lxc: ", "a-.lxc is no name for DNS: \"a-\" in it; ")]
    [TestCase("a..lxc: ", "a..lxc is no name for DNS: \"\" in it; ")]
    [TestCase("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg.lxc: ", "a part of it has 64 characters")]
    [TestCase("a.b.lxc: ", "a.b.lxc is no name for DNS: its lxc_name a.b is not one label; ")]
    [TestCase("a.lxc: {lxc_name: a_b}", "a.lxc is no name for DNS: its lxc_name a_b is not one label; ")]
    public void Anything_else_is_found_with_its_place(string host, string problem) =>
        Assert.That(Found(host), Has.Count.EqualTo(1).And.Some.StartsWith("inventory/staging/hosts.yml:8:28: ").And.Some.Contains(problem));

    private System.Collections.Generic.IReadOnlyList<string> Found(string host)
    {
        project.Edit(ProjectFolder.Staging, "{database.lxc: }", $"{{{host}}}");
        return project.Found(DnsNames.Check);
    }
}
