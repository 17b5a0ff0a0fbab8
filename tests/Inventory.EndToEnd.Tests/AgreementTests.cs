using System.Collections.Generic;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>LXC's own library, asked through python3-lxc, and lxc-inventory agree on every field of every container.</summary>
internal sealed class AgreementTests
{
    private Lab lab;
    private Answer answer;
    private Dictionary<string, JObject> library;

    [OneTimeSetUp]
    public void Begin()
    {
        lab = new Lab();
        var variety = Variety.Of(lab);
        foreach (var (name, lines) in variety)
            lab.Add(name, lines);
        lab.Start(variety.Keys.Where(name => name.StartsWith("run") || name.StartsWith("freeze")));
        foreach (var name in variety.Keys.Where(name => name.StartsWith("freeze")))
            lab.Freeze(name);
        answer = new Executable(lab).List();
        library = JObject.Parse(Command.Must(Machine.Script("agreement.py"), lab.LxcPath))
            .Properties().ToDictionary(container => container.Name, container => (JObject)container.Value);
    }

    [OneTimeTearDown]
    public void End() => lab.Dispose();

    [Test]
    public void At_least_fifty_containers_are_compared() => Assert.That(library, Has.Count.GreaterThanOrEqualTo(50));

    [Test]
    public void On_which_containers_there_are() => Assert.That(answer.Hosts, Is.EquivalentTo(library.Keys.Select(name => name + ".lxc")));

    [Test]
    public void On_which_configurations_are_refused() =>
        Assert.That(
            answer.Members("lxc_broken"),
            Is.EquivalentTo(library.Where(container => (bool?)container.Value["refused"] == true).Select(container => container.Key + ".lxc")));

    [Test]
    public void On_states() => Agree("state", host => answer.State(host));

    [Test]
    public void On_addresses() => Agree("addresses", host => Texts(answer.List(host, "lxc_addresses").Order(System.StringComparer.Ordinal)));

    [Test]
    public void On_autostart() => Agree("autostart", host => answer.Variable(host, "lxc_autostart"));

    [Test]
    public void On_unprivileged() => Agree("unprivileged", host => answer.Variable(host, "lxc_unprivileged"));

    [Test]
    public void On_groups() => Agree("groups", host => Texts(answer.List(host, "lxc_groups")));

    private void Agree(string field, System.Func<string, JToken?> ours)
    {
        var sound = library.Where(container => container.Value[field] is not null).ToList();
        var different = sound
            .Where(container => !JToken.DeepEquals(container.Value[field], ours(container.Key + ".lxc")))
            .Select(container => $"{container.Key}: LXC {container.Value[field]}, we {ours(container.Key + ".lxc")}");
        Assert.That(sound, Is.Not.Empty);
        Assert.That(different, Is.Empty);
    }

    private static JArray Texts(IEnumerable<string> texts) => new(texts.Cast<object>().ToArray());
}
