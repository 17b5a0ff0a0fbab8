using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class FindingTests
{
    [Test]
    public void A_finding_is_one_line() => Assert.That(Finding.In("/a/b.yml", "two\nlines").ToString(), Is.EqualTo("/a/b.yml:1:1: two lines"));

    [TestCase("/a/b.yml:3:7: bad: very", "/a/b.yml:3:7: bad: very")]
    [TestCase("cannot do it: now", "/a/b.yml:1:1: cannot do it: now")]
    [TestCase("/a/b.yml: gone: away: now", "/a/b.yml:1:1: /a/b.yml: gone: away: now")]
    public void A_failure_keeps_its_place(string message, string finding) =>
        Assert.That(Finding.Of("/a/b.yml", new Failure(message)).ToString(), Is.EqualTo(finding));
}
