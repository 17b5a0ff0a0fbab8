using System.Collections.Generic;
using System.Linq;
using Inventory.Settings;
using Inventory.Shells;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class LxcHostsTests
{
    private static readonly Dictionary<string, string?> Default = [];

    [Test]
    public void A_host_of_this_machines_name_is_asked_here() => Assert.That(Of(Default, "controller.dev").Shell, Is.TypeOf<LocalShell>());

    [Test]
    public void Any_other_host_is_asked_over_ssh_and_its_containers_are_reached_through_it()
    {
        var host = Of(Default, "laptop");

        Assert.That(host.Shell, Is.TypeOf<SshShell>());
        Assert.That(host.ProxyCommand, Does.EndWith("-- controller.dev"));
    }

    [Test]
    public void A_host_with_a_local_connection_is_asked_here() => Assert.That(
        Of(Default, "laptop", Sample.Yaml.Replace("{controller.dev: }", "{controller.dev: {ansible_connection: local}}", System.StringComparison.Ordinal)).Shell,
        Is.TypeOf<LocalShell>());

    [Test]
    public void The_setting_overrides_the_name()
    {
        Assert.That(Of(new() { ["connection"] = "ssh" }, "controller.dev").Shell, Is.TypeOf<SshShell>());
        Assert.That(Of(new() { ["connection"] = "local" }, "laptop").Shell, Is.TypeOf<LocalShell>());
    }

    [Test]
    public void With_a_route_no_jump_is_needed() => Assert.That(Of(new() { ["reach"] = "direct" }, "laptop").ProxyCommand, Is.Null);

    [Test]
    public void A_jump_can_be_wanted_though_the_host_is_asked_here()
    {
        var host = Of(new() { ["reach"] = "jump" }, "controller.dev");

        Assert.That(host.Shell, Is.TypeOf<LocalShell>());
        Assert.That(host.ProxyCommand, Is.Not.Null);
    }

    [Test]
    public void Without_a_blueprint_this_machine_is_asked() =>
        Assert.That(new LxcHosts(SettingsReader.Read(null, Nothing(), Default), Around("box")).Of(null).Single().Name, Is.EqualTo("box"));

    private static LxcHost Of(Dictionary<string, string?> settings, string machine, string yaml = Sample.Yaml) =>
        new LxcHosts(SettingsReader.Read(null, Nothing(), settings), Around(machine)).Of(Sample.Blueprint(yaml)).Single();

    private static Surroundings Around(string machine) => new(Nothing(), machine, "/bin/lxc-inventory", _ => { });

    private static Dictionary<string, string> Nothing() => [];
}
