using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using Inventory.Testing;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Wrappers;

/// <summary>What reaches a tool in the controller, and what comes back.</summary>
internal sealed class PassingThroughTests
{
    private static readonly string[] Awkward =
    [
        "", " ", "two words", "line\nbreak\n", "'", "\"", "it's \"so\"", "$HOME", "$(id)", "`id`", "\\", "\\n", "*", "/*", "[a-z]?", "~", "!!", "#", "&", ";",
        "|", ">x", "{a,b}", "--", "-e", "--env", "{{ 1 + 1 }}", "@file", "grüße", "日本語", "😀", "\u0001\u007f", "\r\n\t",
    ];

    private Lab lab;
    private StandInController controller;

    [OneTimeSetUp]
    public void Begin()
    {
        lab = new Lab();
        controller = new StandInController(lab);
    }

    [OneTimeTearDown]
    public void End()
    {
        controller.Dispose();
        lab.Dispose();
    }

    [Test]
    public void Awkward_arguments_arrive_unchanged() => Assert.That(Arrived(Awkward), Is.EqualTo(Awkward));

    // Quoted for the shell there, the last one is four times as long as Linux takes.
    [TestCase("a")]
    [TestCase("'")]
    [TestCase("ü'")]
    public void An_argument_of_100_KB_arrives_unchanged(string part)
    {
        var large = string.Concat(Enumerable.Repeat(part, 100_000 / System.Text.Encoding.UTF8.GetByteCount(part)));
        Assert.That(Arrived(["before", large, "after"]), Is.EqualTo(new[] { "before", large, "after" }));
        Assert.That(Directory.GetFiles("/dev/shm", "lxc-inventory-command.*"), Is.Empty);
    }

    [Test]
    public void An_argument_that_is_not_text_arrives_unchanged() =>
        Assert.That(controller.Shell("$scripts/ansible report $'\\xff\\xfe'").Out, Does.Contain("\\udcff\\udcfe"));

    [Test]
    public void A_tool_runs_in_the_project_by_its_name_with_its_settings([Values("ansible", "ansible-playbook", "ansible-console")] string tool)
    {
        var report = JObject.Parse(controller.Run(tool, "report").Out);
        Assert.That(report["tool"]?.ToString(), Is.EqualTo(tool));
        Assert.That(report["folder"]?.ToString(), Is.EqualTo("/srv/project"));
        Assert.That(report["variables"]?["ANSIBLE_CONFIG"]?.ToString(), Is.EqualTo("/srv/project/ansible.cfg"));
        Assert.That(report["variables"]?["ANSIBLE_INVENTORY"]?.ToString(), Is.EqualTo("/srv/project/inventory/development"));
    }

    [Test]
    public void A_script_works_in_the_controller_as_well() =>
        Assert.That(controller.Run("ssh", "controller.dev", "/srv/project/scripts/ansible", "report", "a b").Out, Does.Contain("[\"a b\"]"));

    [TestCaseSource(nameof(Statuses))]
    public void An_exit_status_comes_back(int status)
    {
        var result = controller.Run("ansible", "exit", $"{status}");
        Assert.That(result.ExitCode, Is.EqualTo(status));
        Assert.That(result.Error, Is.Empty);
    }

    // Without ssh, which takes a while: what stands between sshd and the tool.
    [Test]
    public void Every_exit_status_comes_back()
    {
        var said = Command.Must(
            "/bin/bash", "-c", $"for i in {{0..255}}; do bash {Repository.PathOf("scripts/lib/remote.sh")} bash -c \"exit $i\"; echo $?; done");
        Assert.That(said.Split('\n', System.StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(Enumerable.Range(0, 256).Select(status => $"{status}")));
    }

    [Test]
    public void Standard_input_and_output_pass_unchanged()
    {
        var result = controller.Shell($"cd {lab.Folder}; head -c 1000000 /dev/urandom >in; $scripts/ansible copy <in >out && cmp in out");
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(new FileInfo(Path.Combine(lab.Folder, "out")).Length, Is.EqualTo(1_000_000));
    }

    [Test]
    public void Standard_input_that_is_nothing_passes_too() =>
        Assert.That(controller.Shell("$scripts/ansible copy </dev/null").ToString(), Does.Contain("exit 0"));

    [Test]
    public void A_terminal_is_a_terminal_there() =>
        Assert.That(Terminals(controller.OnTerminal("$scripts/ansible report")), Is.EqualTo(new[] { true, true, true }));

    [Test]
    public void What_is_no_terminal_is_none_there() =>
        Assert.That(Terminals(controller.Run("ansible", "report")), Is.EqualTo(new[] { false, false, false }));

    [TestCase("$scripts/ansible report </dev/null", "\"ANSIBLE_FORCE_COLOR\": \"1\"")]
    [TestCase("NO_COLOR=1 $scripts/ansible report </dev/null", "\"ANSIBLE_FORCE_COLOR\": null, \"NO_COLOR\": \"1\"")]
    [TestCase("$scripts/ansible report | cat", "\"ANSIBLE_FORCE_COLOR\": null, \"NO_COLOR\": null")]
    public void Colours_depend_on_the_terminal_that_shows_them(string line, string said) =>
        Assert.That(controller.OnTerminal(line).Out, Does.Contain(said));

    private static IEnumerable<int> Statuses => [0, 1, 2, 4, 99, 126, 127, 128, 130, 250, 254, 255];

    // On a terminal the end of the input shows first.
    private static IEnumerable<bool> Terminals(CommandResult result) =>
        JObject.Parse(result.Out[result.Out.IndexOf('{')..])["terminals"]?.Values<bool>() ?? [];

    private IEnumerable<string?> Arrived(IEnumerable<string> arguments) =>
        JObject.Parse(controller.Run("ansible-playbook", ["report", .. arguments]).Out)["arguments"]?.Values<string>() ?? [];
}
