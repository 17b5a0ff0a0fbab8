using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Wrappers;

/// <summary>What works without a controller, and what says that there is none.</summary>
internal sealed class NoControllerTests
{
    private Lab lab;
    private StandInController controller;

    [OneTimeSetUp]
    public void Begin()
    {
        lab = new Lab();
        controller = new StandInController(lab);
        controller.Server.Stop();
    }

    [OneTimeTearDown]
    public void End()
    {
        controller.Dispose();
        lab.Dispose();
    }

    [TestCase("ansible", "all")]
    [TestCase("ansible-inventory", "--graph")]
    [TestCase("build", "web.lxc")]
    [TestCase("ssh", "web.lxc")]
    public void A_controller_that_is_down_is_said_in_one_line_with_what_starts_it(string script, string argument)
    {
        var result = controller.Run(script, argument);
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Is.EqualTo($"scripts/{script}: the controller does not answer; run: scripts/up\n"));
    }

    [Test]
    public void It_is_said_of_a_large_command_too() =>
        Assert.That(
            controller.Run("ansible", new string('x', 120_000)).Error,
            Is.EqualTo("scripts/ansible: the controller does not answer; run: scripts/up\n"));

    [TestCase("build --env ''", "development production staging")]
    [TestCase("build --env = p", "production")]
    [TestCase("ansible data", "database database.lxc")]
    [TestCase("ansible --env staging data", "database database.staging.lxc")]
    [TestCase("ansible 'web,pro'", "web,proxy web,proxy.lxc")]
    [TestCase("ansible-playbook playbooks/des", "playbooks/destroy.yml")]
    [TestCase("ansible-playbook playbooks/deploy.yml --limit we", "web web.lxc")]
    [TestCase("ssh --env production node", "node1.production.example node2.production.example")]
    [TestCase("destroy --p", "--purge-volumes")]
    public void Bash_completes(string typed, string completions) =>
        Assert.That(
            controller.Shell(
                $"""
                . $scripts/completion/bash.sh; COMP_WORDS=(scripts/{typed}); COMP_CWORD=$((${"{#COMP_WORDS[@]}"} - 1))
                complete -p scripts/ssh >/dev/null && ! complete -p ssh 2>/dev/null && _lxc_project; echo "${"{COMPREPLY[*]}"}"
                """).Out.Trim(),
            Is.EqualTo(completions));

    [Test]
    public void Completion_of_an_environment_that_is_not_there_is_nothing() =>
        Assert.That(controller.Shell("$scripts/completion/candidates build --env nowhere ''").ToString(), Does.Contain("exit 0").And.Not.Contain("web"));
}
