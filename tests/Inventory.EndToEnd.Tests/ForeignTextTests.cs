using System.IO;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>Names and groups that somebody on the container's host chose to do harm, or without thinking.</summary>
internal sealed class ForeignTextTests
{
    private static readonly string[] Names =
    [
        "with space", "quo'te", "dou\"ble", "new\nline", "tab\there", "esc\u001b[31m", "bell\u0007", "schön", "漢字", "{{ 7*7 }}", "{% raw %}",
        "-o", "--lxcpath", "$(touch pwned)", "`id`", "semi;colon", "back\\slash", "*", "?", "[a]", "web:22", "web[1:3]", "a,b", "#comment",
    ];

    private static readonly string[] Groups =
        ["two words", "'quoted'", "\"", "gr\u0007oup", "größe", "{{ lookup('pipe','id') }}", "-leading", "$(id)", "a/b"];

    [TestCaseSource(nameof(Names))]
    public void A_name_from_outside_is_told_truly_or_refused(string name)
    {
        using var lab = new Lab();
        lab.Add(name).Add("sound");
        var result = new Executable(lab).Run("--list", "--lxcpath", lab.LxcPath);
        if (result.ExitCode == 0)
            Assert.That(Answer.Of(result).Hosts, Is.EquivalentTo([$"{name}.lxc", "sound.lxc"]));
        else
            Assert.That(Refusal.Of(result), Does.Contain(lab.LxcPath).And.Not.Match("[^ -~]"));
        Assert.That(result.Out, Does.Not.Contain("{{").And.Not.Contain("{%").And.Not.Match("[^\n -~]"));
        Assert.That(Path.Combine(lab.LxcPath, "pwned"), Does.Not.Exist);
    }

    [Test]
    public void A_hidden_folder_is_no_container_as_it_is_none_to_LXC()
    {
        using var lab = new Lab();
        lab.Add(".hidden").Add("sound");
        Assert.That(Command.Must("/usr/bin/lxc-ls", "-P", lab.LxcPath, "-1").Trim(), Is.EqualTo("sound"));
        Assert.That(new Executable(lab).List().Hosts, Is.EqualTo(["sound.lxc"]));
    }

    [TestCaseSource(nameof(Groups))]
    public void A_group_from_outside_never_reaches_Ansible_as_a_template(string group)
    {
        using var lab = new Lab();
        lab.Add("one", $"lxc.group = {group}").Add("two");
        var result = new Executable(lab).Run("--list", "--lxcpath", lab.LxcPath);
        Assert.That(result.Out, Does.Not.Contain("{{").And.Not.Match("[^\n -~]"));
        if (result.ExitCode == 0)
            Assert.That(Answer.Of(result).Hosts, Is.EqualTo(["one.lxc", "two.lxc"]));
        else
            Assert.That(Refusal.Of(result), Does.Contain("one"));
    }

    [TestCase("all")]
    [TestCase("ungrouped")]
    [TestCase("unplanned")]
    [TestCase("lxc_running")]
    [TestCase("_meta")]
    public void A_group_named_like_the_inventorys_own_is_refused(string group)
    {
        using var lab = new Lab();
        lab.Add("one", $"lxc.group = {group}");
        Assert.That(new Executable(lab).Refuse(), Does.Contain($"{lab.LxcPath}/one/config"));
    }

    [Test]
    public void Binary_noise_in_a_configuration_is_told_or_refused()
    {
        using var lab = new Lab();
        lab.Add("one").Add("two");
        File.WriteAllBytes(Path.Combine(lab.FolderOf("one"), "config"), [.. Enumerable.Range(0, 256).Select(value => (byte)value)]);
        var result = new Executable(lab).Run("--list", "--lxcpath", lab.LxcPath);
        if (result.ExitCode == 0)
            Assert.That(JObject.Parse(result.Out)["_meta"]?["hostvars"]?.Count(), Is.EqualTo(2));
        else
            Assert.That(Refusal.Of(result), Does.Contain("one"));
    }

    [Test]
    public void A_configuration_that_is_a_pipe_holds_nobody_up()
    {
        using var lab = new Lab();
        lab.Add("one");
        Directory.CreateDirectory(lab.FolderOf("pipe"));
        Command.Must("/usr/bin/mkfifo", Path.Combine(lab.FolderOf("pipe"), "config"));
        Assert.That(new Executable(lab).List().Hosts, Is.EqualTo(["one.lxc"]));
    }
}
