using System.Collections.Generic;
using System.Linq;
using Inventory.Ansible;
using Inventory.Lxc;
using Inventory.Status;
using NUnit.Framework;

namespace Inventory.Tests.Status;

internal sealed class StatusReportTests
{
    [Test]
    public void Everything_planned_has_a_row_built_or_not() => Assert.That(
        Report(Sample.Container("web", ContainerState.Running, "10.0.3.7")).Rows,
        Is.EqualTo(new StatusRow[]
        {
            new("database.lxc", true, false, "no", "", "", "controller.dev", ""),
            new("proxy.lxc", true, true, "no", "", "", "controller.dev", ""),
            new("web.lxc", true, true, "yes", "RUNNING", "10.0.3.7", "controller.dev", ""),
        }));

    [Test]
    public void Half_built_containers_are_shown_as_such_planned_or_not()
    {
        var rows = Report(
            Sample.Container("web") with { Build = BuildState.Creating },
            Sample.Container("stray") with { Build = BuildState.HalfBuilt }).Rows;

        Assert.That(rows.Single(row => row.Name == "web.lxc").Built, Is.EqualTo("creating"));
        Assert.That(rows.Single(row => row.Name == "stray").Built, Is.EqualTo("half-built"));
    }

    [Test]
    public void The_core_runs_when_all_of_it_is_built_and_running()
    {
        Assert.That(Report(Sample.Container("web"), Sample.Container("proxy")).CoreRuns, Is.True);
        Assert.That(Report(Sample.Container("web")).CoreRuns, Is.False);
        Assert.That(Report(Sample.Container("web"), Sample.Container("proxy", ContainerState.Stopped)).CoreRuns, Is.False);
    }

    [Test]
    public void A_refused_configuration_is_noted() => Assert.That(
        Report(Sample.Container("web") with { Configuration = Sample.Configuration("no lxc.x") }).Rows[^1].Note, Is.EqualTo("no lxc.x"));

    [Test]
    public void What_belongs_on_a_machine_that_is_not_built_is_shown_with_the_machine()
    {
        var blueprint = Sample.Blueprint(Sample.TwoMachines);
        var observation = Sample.Observation(Sample.Container("web"));

        var report = StatusReport.Of(
            blueprint, MachineMatch.Present(blueprint, new HashSet<string>()), [observation], ContainerMatch.Built(blueprint, [observation], true));

        Assert.That(report.Rows.Select(row => (row.Name, row.Built, row.LxcHost)), Is.EqualTo(new[]
        {
            ("logs.lxc", "no-machine", "node2.dev"), ("web.lxc", "yes", "controller.dev"),
        }));
        Assert.That(report.Machines, Is.EqualTo(new[] { new MachineRow("node2.dev", false) }));
        Assert.That(report.CoreRuns, Is.False);
    }

    private static StatusReport Report(params Container[] containers)
    {
        var blueprint = Sample.Blueprint();
        var observation = Sample.Observation(containers);
        return StatusReport.Of(blueprint, blueprint, [observation], ContainerMatch.Built(blueprint, [observation], listUnplanned: true));
    }
}
