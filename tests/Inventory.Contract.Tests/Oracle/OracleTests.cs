using System;
using System.Collections.Generic;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests.Oracle;

/// <summary>With everything built, Ansible sees the same through the blueprint and through the launcher.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class OracleTests(AnsibleInstallation ansible)
{
    private const string SeedVariable = "ORACLE_SEED";
    private const int RandomBlueprints = 60;

    [OneTimeSetUp]
    public void Require() => ansible.Require();

    [Test]
    public void Awkward_blueprints_are_read_as_Ansible_reads_them() => AssertSame(Corpus.Cases, "");

    [Test]
    public void Random_blueprints_are_read_as_Ansible_reads_them()
    {
        var seed = Seed();

        AssertSame(RandomBlueprint.Cases(RandomBlueprints, seed), $"; again with {SeedVariable}={seed}");
    }

    private static ulong Seed() => Environment.GetEnvironmentVariable(SeedVariable) is { } given
        ? ulong.Parse(given, CultureInfo.InvariantCulture)
        : (ulong)Random.Shared.NextInt64();

    private void AssertSame(IReadOnlyList<OracleCase> cases, string how)
    {
        using var batch = new OracleBatch(cases);
        var answers = batch.Read(ansible);

        Assert.Multiple(() =>
        {
            foreach (var each in cases)
                AssertSame(each, (JObject?)answers[each.Name] ?? [], how);
        });
    }

    private static void AssertSame(OracleCase each, JObject answer, string how)
    {
        Assert.That((string?)answer["error"], Is.Null, $"{each.Name}{how}\n{each.Blueprint}");
        if (answer["blueprint"] is not JObject blueprint || answer["script"] is not JObject script)
            return;
        Assert.That(Text(Unobserved.In(script, blueprint)), Is.EqualTo(Text(blueprint)), $"{each.Name}{how}\n{each.Blueprint}");
    }

    private static string Text(JObject document) => InventoryJson.Text(InventoryJson.Comparable(document.ToString(Formatting.None)));
}
