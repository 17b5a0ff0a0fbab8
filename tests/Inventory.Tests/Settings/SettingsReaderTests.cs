using System;
using System.Collections.Generic;
using System.IO;
using Inventory.Settings;
using NUnit.Framework;

namespace Inventory.Tests.Settings;

internal sealed class SettingsReaderTests
{
    private static readonly Dictionary<string, string> NoVariables = [];
    private static readonly Dictionary<string, string?> NoOptions = [];
    private string folder = "";

    [SetUp]
    public void Make_a_folder() => folder = Directory.CreateTempSubdirectory("settings").FullName;

    [TearDown]
    public void Remove_the_folder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Without_any_source_the_defaults_hold()
    {
        var settings = SettingsReader.Read(folder, NoVariables, NoOptions);

        Assert.That(settings, Is.EqualTo(new RunSettings(
            ConnectionChoice.Auto, settings.LxcPaths, SudoChoice.Auto, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30),
            null, null, ReachChoice.Auto, ListUnplanned: true)));
        Assert.That(settings.LxcPaths, Is.Empty);
    }

    [Test]
    public void Each_source_overrides_the_one_before()
    {
        Write("lxc-inventory.json", """{"timeout": {"connect": 1, "total": 1}, "connection": "ssh", "sudo": "never"}""");
        Write("lxc-inventory.local.json", """{"timeout": {"connect": 2, "total": 2}, "connection": "local"}""");

        var settings = SettingsReader.Read(
            folder, new Dictionary<string, string> { ["LXC_INVENTORY_TIMEOUT__TOTAL"] = "3", ["LXC_INVENTORY_CONNECTION"] = "ssh" },
            new Dictionary<string, string?> { ["connection"] = "auto" });

        Assert.That(settings.Sudo, Is.EqualTo(SudoChoice.Never));
        Assert.That(settings.ConnectTimeout.TotalSeconds, Is.EqualTo(2));
        Assert.That(settings.TotalTimeout.TotalSeconds, Is.EqualTo(3));
        Assert.That(settings.Connection, Is.EqualTo(ConnectionChoice.Auto));
    }

    [Test]
    public void A_later_list_of_lxcpaths_replaces_an_earlier_one_as_a_whole()
    {
        Write("lxc-inventory.json", """{"lxcpaths": ["/a", "/b", "/c"]}""");
        Write("lxc-inventory.local.json", """{"lxcpaths": ["/d"]}""");

        Assert.That(SettingsReader.Read(folder, NoVariables, NoOptions).LxcPaths, Is.EqualTo(new[] { "/d" }));
    }

    [Test]
    public void A_variable_separates_lxcpaths_as_PATH_does()
    {
        var settings = SettingsReader.Read(folder, new Dictionary<string, string> { ["LXC_INVENTORY_LXCPATHS"] = "/a:/b" }, NoOptions);

        Assert.That(settings.LxcPaths, Is.EqualTo(new[] { "/a", "/b" }));
    }

    [Test]
    public void Files_and_folders_are_looked_up_beside_the_blueprint()
    {
        Write("lxc-inventory.json", """{"ssh": {"config": "../ssh_config"}, "vagrant": {"machines": "../machines"}}""");

        var settings = SettingsReader.Read(folder, NoVariables, NoOptions);

        Assert.That(settings.SshConfig, Is.EqualTo(Path.GetFullPath("../ssh_config", folder)));
        Assert.That(settings.VagrantMachines, Is.EqualTo(Path.GetFullPath("../machines", folder)));
    }

    [TestCase("""{"conection": "ssh"}""", "conection")]
    [TestCase("""{"timeout": 5}""", "timeout")]
    [TestCase("""{"timeout": {}}""", "timeout")]
    [TestCase("""{"timeout": {"total": "soon"}}""", "timeout:total")]
    [TestCase("""{"timeout": {"total": 0}}""", "timeout:total")]
    [TestCase("""{"timeout": {"total": -1}}""", "timeout:total")]
    [TestCase("""{"connection": null}""", "connection")]
    [TestCase("""{"sudo": "perhaps"}""", "sudo")]
    [TestCase("""{"lxcpaths": ["relative"]}""", "lxcpaths:0")]
    [TestCase("""{"lxcpaths": []}""", "lxcpaths")]
    [TestCase("""{"unplanned": true}""", "unplanned")]
    [TestCase("""{"vagrant": {"machines": ""}}""", "vagrant:machines")]
    public void A_bad_key_or_value_names_the_file_and_the_key(string json, string key)
    {
        var file = Write("lxc-inventory.json", json);

        var failure = Assert.Throws<Failure>(() => SettingsReader.Read(folder, NoVariables, NoOptions));

        Assert.That(failure?.Message, Does.StartWith(file + ":").And.Contains(key));
        Assert.That(failure?.ExitStatus, Is.EqualTo(2));
    }

    [Test]
    public void A_file_that_is_not_JSON_is_named()
    {
        var file = Write("lxc-inventory.local.json", "{");

        Assert.That(
            () => SettingsReader.Read(folder, NoVariables, NoOptions),
            Throws.TypeOf<Failure>().With.Message.StartsWith($"{file} is not valid JSON"));
    }

    [Test]
    public void An_unknown_variable_is_named() => Assert.That(
        () => SettingsReader.Read(null, new Dictionary<string, string> { ["LXC_INVENTORY_TIMOUT"] = "1" }, NoOptions),
        Throws.TypeOf<Failure>().With.Message.Contains("TIMOUT"));

    private string Write(string name, string text)
    {
        var path = Path.Join(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
