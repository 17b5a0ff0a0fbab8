using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class EnvironmentsAlikeTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("web: {hosts: {web.lxc: {requires: [database.lxc]}}}", "", "service web is in staging, but not in production")]
    [TestCase("lxc_hosts:", "cache: {}\n    lxc_hosts:", "group cache is in production, but not in staging")]
    [TestCase("{database.lxc: }", "{database.lxc: {size: 3}}", "variable size of database is in production, but not in staging")]
    public void What_only_one_has_is_found(string text, string by, string found)
    {
        project.Edit(ProjectFolder.Production, text, by);

        Assert.That(project.Found(EnvironmentsAlike.Check), Has.Some.Contains(found));
    }

    [TestCase("size: 3", "size: '3'", "variable size of web is int in production, str in staging")]
    [TestCase("size: [1]", "size: {a: 1}", "variable size of web is list in production, dict in staging")]
    [TestCase("size: 1", "size: 1.5", "variable size of web is int in production, float in staging")]
    [TestCase("size: yes", "size:", "variable size of web is bool in production, null in staging")]
    public void Values_of_different_types_are_found(string production, string staging, string found)
    {
        Sizes(production, staging);

        Assert.That(project.Found(EnvironmentsAlike.Check), Is.EqualTo(new[]
        {
            $"inventory/production/group_vars/web.yml:1:1: {found}; make them alike, or accept it with its reason in inventory/differences.yml",
        }));
    }

    [TestCase("size: 3", "size: 4")]
    [TestCase("size: 3", "size: '{{ 4 }}'")]
    [TestCase("size: [3]", "size: !vault secret")]
    public void Other_values_of_one_type_are_none(string production, string staging)
    {
        Sizes(production, staging);

        Assert.That(project.Found(EnvironmentsAlike.Check), Is.Empty);
    }

    [TestCase("variable size of web: {only_in: [staging], reason: a trial}", "size: 1", "")]
    [TestCase("variable size of web: {reason: a trial}", "size: 1", "size: a")]
    public void What_is_accepted_is_not_found(string accepted, string staging, string production)
    {
        Sizes(production, staging);
        project.Write(ProjectFolder.Differences, accepted);

        Assert.That(project.Found(EnvironmentsAlike.Check), Is.Empty);
    }

    [TestCase("variable size of web: {only_in: [production], reason: a trial}")]
    [TestCase("variable size of web: {reason: a trial}")]
    [TestCase("variable size of web: {only_in: [staging, ghost], reason: a trial}")]
    [TestCase("service cache: {only_in: [staging], reason: a trial}")]
    public void What_is_accepted_and_does_not_differ_is_found(string accepted)
    {
        Sizes("", "size: 1");
        project.Write(ProjectFolder.Differences, accepted);

        Assert.That(project.Found(EnvironmentsAlike.Check), Has.Some.StartsWith("inventory/differences.yml:1:1: "));
    }

    [Test]
    public void The_top_groups_are_alike_though_their_names_are_not()
    {
        project.Write("inventory/staging/group_vars/staging.yml", "size: 1").Write("inventory/production/group_vars/production.yml", "size: 1");

        Assert.That(project.Found(EnvironmentsAlike.Check), Is.Empty);
    }

    [Test]
    public void A_hosts_variables_are_those_of_the_groups_it_is_in()
    {
        project.Write("inventory/staging/host_vars/web.lxc.yml", "size: 1").Write("inventory/production/group_vars/web.yml", "size: 1");

        Assert.That(project.Found(EnvironmentsAlike.Check), Is.Empty);
    }

    private void Sizes(string production, string staging) =>
        project.Write("inventory/production/group_vars/web.yml", production).Write("inventory/staging/group_vars/web.yml", staging);
}
