using System.Text;
using Inventory.Tests.Checks;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class CheckAnswerTests
{
    [Test]
    public void Without_findings_there_is_a_summary_and_status_0()
    {
        using var project = new ProjectFolder();

        var answer = CheckAnswer.Of(project.Read(), json: false);

        Assert.That(answer.ExitStatus, Is.Zero);
        Assert.That(Encoding.UTF8.GetString(answer.Output), Is.EqualTo("0 findings in 2 environments: production (2 containers), staging (2 containers)\n"));
    }

    [Test]
    public void A_finding_is_a_line_before_the_summary_and_status_1()
    {
        using var project = new ProjectFolder();
        project.Write("ansible.cfg", "[inventory]\nenable_plugins = script, yaml\nignore_patterns = ^blueprint\\.yml$\n");

        var answer = CheckAnswer.Of(project.Read(), json: false);

        Assert.That(answer.ExitStatus, Is.EqualTo(1));
        Assert.That(Encoding.UTF8.GetString(answer.Output), Does.Match(@"^/.*/ansible\.cfg:1:1: .*\n1 finding in 2 environments: .*\n$"));
        Assert.That(Encoding.UTF8.GetString(CheckAnswer.Of(project.Read(), json: true).Output), Does.Contain("\"line\": 1").And.Contain("\"problem\": \"no any_unparsed"));
    }
}
