using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Lxc;

[TestFixture]
internal sealed class ProbeTests
{
    [Test]
    public void What_is_asked_is_data_and_not_shell_text() =>
        Assert.That(
            Probe.Script("abc", ["/a b/$(id)/", "/'\"\\"], "web"),
            Does.StartWith("nonce=abc\n").And.Contains("<<'operands-abc'\nweb\n/a b/$(id)\n/'\"\\\noperands-abc\n"));

    [Test]
    public void All_containers_of_LXCs_own_path_are_asked_for_by_naming_none() =>
        Assert.That(Probe.Script("abc", [], null), Does.Contain("<<'operands-abc'\n\noperands-abc\n"));

    [TestCase("/a\nb", null)]
    [TestCase("/a\0b", null)]
    [TestCase("/a", "b\nc")]
    [TestCase("a", null)]
    public void A_control_character_or_a_relative_path_is_refused(string lxcpath, string? container) =>
        Assert.That(() => Probe.Script("abc", [lxcpath], container), Throws.TypeOf<Failure>());

    [TestCase("")]
    [TestCase("x y")]
    [TestCase("ABC")]
    public void A_nonce_is_hexadecimal(string nonce) =>
        Assert.That(() => Probe.Script(nonce, [], null), Throws.TypeOf<Failure>());
}
