using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class CommandLineTests
{
    [TestCase("--list", Verb.List, "")]
    [TestCase("--host web.lxc", Verb.Host, "web.lxc")]
    [TestCase("status", Verb.Status, "")]
    [TestCase("known-hosts web.lxc", Verb.KnownHosts, "web.lxc")]
    [TestCase("plan", Verb.Plan, "")]
    [TestCase("plan web.lxc proxy.lxc", Verb.Plan, "web.lxc proxy.lxc")]
    [TestCase("check", Verb.Check, "")]
    [TestCase("check --inventories there --json", Verb.Check, "")]
    [TestCase("diff staging production", Verb.Diff, "staging production")]
    public void Each_question_has_its_verb(string line, Verb verb, string name)
    {
        var request = Read(line);

        Assert.That(request?.Verb, Is.EqualTo(verb));
        Assert.That(string.Join(' ', request?.Names ?? []), Is.EqualTo(name));
    }

    [TestCase("status --json --blueprint b.yml")]
    [TestCase("--blueprint b.yml status --json")]
    public void Options_may_stand_before_or_behind_the_command(string line) =>
        Assert.That(Read(line), Is.Not.Null.And.Property(nameof(Request.Blueprint)).EqualTo("b.yml").And.Property(nameof(Request.Json)).True);

    [TestCase("status", false)]
    [TestCase("status --json", true)]
    [TestCase("plan", false)]
    [TestCase("plan web.lxc --json", true)]
    [TestCase("--list", false)]
    public void JSON_comes_when_it_is_asked_for(string line, bool json) => Assert.That(Read(line)?.Json, Is.EqualTo(json));

    [Test]
    public void What_the_line_sets_has_the_keys_of_a_settings_file() => Assert.That(
        Read("--list --connection ssh --timeout 5 --lxcpath /a --lxcpath /b")?.Settings,
        Is.EquivalentTo(new Dictionary<string, string?>
        {
            ["connection"] = "ssh",
            ["timeout:total"] = "5",
            ["lxcpaths"] = "/a:/b",
        }));

    [Test]
    public void What_was_set_can_be_said_again() => Assert.That(
        CommandLine.Options(Read("--list --timeout 5 --lxcpath /a --connection ssh")?.Settings ?? new Dictionary<string, string?>()),
        Is.EqualTo(new[] { "--connection", "ssh", "--lxcpath", "/a", "--timeout", "5" }));

    [TestCase("")]
    [TestCase("--list --host web.lxc")]
    [TestCase("--host")]
    [TestCase("known-hosts")]
    [TestCase("--list surprise")]
    [TestCase("--lst")]
    [TestCase("diff staging")]
    [TestCase("diff staging production development")]
    [TestCase("check staging")]
    public void Anything_else_is_misuse(string line) => Assert.That(Parse(line).Errors, Is.Not.Empty);

    private static Request? Read(string line)
    {
        Request? read = null;
        var parsed = new CommandLine().Build(request =>
        {
            read = request;
            return 0;
        }).Parse(Words(line));
        Assert.That(parsed.Errors.Select(error => error.Message), Is.Empty);
        parsed.Invoke();
        return read;
    }

    private static ParseResult Parse(string line) => new CommandLine().Build(_ => 0).Parse(Words(line));

    private static string[] Words(string line) => line.Split(' ', System.StringSplitOptions.RemoveEmptyEntries);
}
