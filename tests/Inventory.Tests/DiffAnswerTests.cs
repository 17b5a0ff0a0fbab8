using System.Collections.Generic;
using System.Text;
using Inventory.Tests.Checks;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class DiffAnswerTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new ProjectFolder()
        .Write("inventory/staging/group_vars/web.yml", "{a: 1, b: 2}")
        .Write(ProjectFolder.Differences, "variable a of web: {only_in: [staging], reason: 'a [trial]'}")
        .Edit("    lxc_hosts:", "    cache:\n    lxc_hosts:");

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("WHAT +DIFFERENCE +STAGING +PRODUCTION +REASON")]
    [TestCase("group cache +- +no host +no host")]
    [TestCase(@"group lxc_hosts +- +node1\.staging\.example node2\.staging\.example +node1\.production\.example node2\.production\.example")]
    [TestCase(@"variable a of web +accepted +int +- +a \[trial\]")]
    [TestCase("variable b of web +differs +int +-")]
    [TestCase("variable lxc_host of containers +- +str +str")]
    public void The_table_has_a_line_for_each(string line) => Assert.That(Said(json: false), Does.Match($"(?m)^{line}$"));

    [Test]
    public void The_JSON_says_the_same() => Assert.That(Said(json: true), Does.Contain("\"accepted\": \"a [trial]\"").And.Contain("\"production\": null"));

    [Test]
    public void Whatever_differs_is_no_failure() => Assert.That(DiffAnswer.Of(project.Read(), Request(json: false)).ExitStatus, Is.Zero);

    private string Said(bool json) => Encoding.UTF8.GetString(DiffAnswer.Of(project.Read(), Request(json)).Output);

    private static Request Request(bool json) =>
        new(Verb.Diff, ["staging", "production"], null, null, new Dictionary<string, string?>(), Verbose: false, json);
}
