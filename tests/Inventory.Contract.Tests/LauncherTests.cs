using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Inventory.Testing;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>The launcher and the executable as Ansible calls them.</summary>
internal sealed class LauncherTests
{
    [OneTimeSetUp]
    public void Require() => Requires.Executable();

    [Test]
    public void A_host_has_the_variables_that_the_list_gives_it()
    {
        using var project = new TemporaryProject();
        project.Build("web");

        var listed = JObject.Parse(project.Launch("--list").Output).SelectToken("_meta.hostvars['web.lxc']");

        Assert.That(JToken.DeepEquals(JToken.Parse(project.Launch("--host", "web.lxc").Output), listed), Is.True);
    }

    [TestCase("nobody.lxc")]
    [TestCase("database.lxc")]
    public void A_host_that_is_not_there_has_no_variables(string host)
    {
        using var project = new TemporaryProject();

        var answer = project.Launch("--host", host);

        Assert.That(answer, Is.EqualTo(new Outcome(0, "{}\n", "")));
    }

    [Test]
    public void The_same_state_gives_the_same_bytes()
    {
        using var project = new TemporaryProject();
        project.Build("web", "proxy", "stray");
        var before = project.Launch("--list");

        Assert.That(project.Launch("--list"), Is.EqualTo(before));
    }

    [TestCase("en_US.ISO-8859-1")]
    [TestCase("C")]
    [TestCase("tr_TR.UTF-8")]
    public void The_locale_changes_no_byte(string locale)
    {
        using var project = new TemporaryProject("development: {hosts: {controller.dev: {motto: Grüße}}}\n");
        var expected = project.Launch("--list");
        project.Environment["LC_ALL"] = locale;

        Assert.That(project.Launch("--list"), Is.EqualTo(expected));
        Assert.That(expected.Output.All(char.IsAscii), Is.True);
    }

    [Test]
    public void The_working_folder_does_not_matter()
    {
        using var project = new TemporaryProject();
        project.Build("web");

        Assert.That(project.Shell("cd / && $launcher --list"), Is.EqualTo(project.Launch("--list")));
    }

    [Test]
    public void Verbose_says_what_was_asked_of_whom_and_how_long_it_took()
    {
        using var project = new TemporaryProject();
        project.Build("web");

        var answer = project.Launch("--list", "--verbose");

        Assert.That(answer.Errors, Does.Match(@"asked controller\.dev through this machine: 1 containers \(\d+ ms\)\n"));
        Assert.That(answer.Errors.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(4).And.All.StartsWith("lxc-inventory: "));
        Assert.That(answer.Output, Is.EqualTo(project.Launch("--list").Output));
    }

    [Test]
    public void The_status_shows_what_is_planned_and_its_exit_status_that_the_core_does_not_run()
    {
        using var project = new TemporaryProject();
        project.Build("web");

        var answer = project.Launch("status");

        Assert.That(answer.Status, Is.EqualTo(3));
        Assert.That(answer.Output, Does.Match(@"(?m)^web\.lxc +yes +yes +yes +STOPPED ").And.Match(@"(?m)^database\.lxc +yes +no +no +- "));
        Assert.That(answer.Errors, Is.Empty);
    }

    [TestCase("$launcher --list >/dev/full")]
    [TestCase("$launcher --list >&-")]
    public void An_answer_that_cannot_be_written_is_a_failure(string line)
    {
        using var project = new TemporaryProject();

        var answer = project.Shell(line);

        Assert.That(answer.Status, Is.EqualTo(1), answer.ToString());
        Assert.That(answer.Errors, Does.Match("^lxc-inventory: .*\n$"));
    }

    [Test]
    public void A_reader_that_goes_away_harms_nothing()
    {
        using var project = new TemporaryProject();

        var answer = project.Shell("$launcher --list | true");

        Assert.That(answer.Errors, Does.Not.Contain("Unhandled").And.Not.Contain("   at "));
    }

    [Test]
    public void Standard_error_that_is_closed_harms_nothing()
    {
        using var project = new TemporaryProject();

        Assert.That(project.Shell("$launcher --list 2>&-"), Is.EqualTo(project.Launch("--list")));
    }

    [Test]
    public void Standard_input_is_left_alone()
    {
        using var project = new TemporaryProject();

        Assert.That(project.Shell("echo kept | { $launcher --list >&2; cat; }").Output, Is.EqualTo("kept\n"));
    }

    [Test]
    public void A_missing_executable_is_told_in_one_line()
    {
        using var project = new TemporaryProject();
        File.Delete(project.PathOf("bin/lxc-inventory"));

        var answer = project.Launch("--list");

        Assert.That(answer.Status, Is.Not.Zero);
        Assert.That(answer.Output, Is.Empty);
        Assert.That(answer.Errors, Does.Match("^hosts.sh: .*scripts/publish.*\n$"));
    }

    [TestCase("--list", "--nonsense")]
    [TestCase("--list", "--connection", "pigeon")]
    [TestCase("--list", "--timeout", "soon")]
    public void A_misuse_is_status_two_and_silence_on_standard_output(params string[] arguments)
    {
        using var project = new TemporaryProject();

        var answer = project.Launch(arguments);

        Assert.That(answer.Status, Is.EqualTo(2), answer.ToString());
        Assert.That(answer.Output, Is.Empty);
        Assert.That(answer.Errors, Does.StartWith("lxc-inventory: "));
    }

    [Test]
    public async Task The_executable_may_be_replaced_while_it_runs()
    {
        using var project = new TemporaryProject();
        project.Build("web");
        string[] versions = [project.PathOf("one"), project.PathOf("two")];
        foreach (var version in versions)
            File.Copy(Repository.Executable, version);
        File.Move(versions[0], project.PathOf("bin/lxc-inventory"), overwrite: true);
        File.Copy(versions[1], versions[0]);
        var expected = project.Launch("--list");

        var runs = Task.Run(() => Enumerable.Range(0, 10).Select(_ => project.Launch("--list")).ToList());
        for (var at = 0; !runs.IsCompleted; at++)
            Assert.That(project.Shell($"ln -f {versions[at % 2]} next && mv -f next bin/lxc-inventory").Status, Is.Zero);

        Assert.That(await runs, Is.All.EqualTo(expected));
    }
}
