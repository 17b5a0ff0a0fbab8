using System.Linq;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class SideBySideTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void Different_hosts_are_shown_and_no_difference() => Assert.That(
        Row("group lxc_hosts"),
        Is.EqualTo(new DiffRow("group lxc_hosts", "node1.staging.example node2.staging.example", "node1.production.example node2.production.example", false, null)));

    [Test]
    public void What_only_one_has_differs()
    {
        project.Write("inventory/staging/group_vars/web.yml", "size: 1");

        Assert.That(Row("variable size of web"), Is.EqualTo(new DiffRow("variable size of web", "int", null, true, null)));
    }

    [Test]
    public void An_accepted_difference_has_its_reason_though_a_third_environment_has_it_too()
    {
        project.Write("inventory/staging/group_vars/web.yml", "size: 1")
            .Write(ProjectFolder.Differences, "variable size of web: {only_in: [development, staging], reason: a trial}");

        Assert.That(Row("variable size of web").Reason, Is.EqualTo("a trial"));
    }

    [Test]
    public void An_unknown_environment_is_misuse() => Assert.That(
        () => SideBySide.Of(project.Read(), "staging", "ghost"),
        Throws.TypeOf<Failure>().With.Property(nameof(Failure.ExitStatus)).EqualTo(2).And.Message.Contains("production, staging"));

    [Test]
    public void An_environment_that_cannot_be_read_is_a_failure()
    {
        project.Write(ProjectFolder.Staging, "- a");

        Assert.That(() => SideBySide.Of(project.Read(), "staging", "production"), Throws.TypeOf<Failure>().With.Property(nameof(Failure.ExitStatus)).EqualTo(1));
    }

    private DiffRow Row(string what) => SideBySide.Of(project.Read(), "staging", "production").Single(row => row.What == what);
}
