using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Lxc;

[TestFixture]
internal sealed class HostKeysTests
{
    private const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    [TestCase("/r", "/r\n")]
    [TestCase("dir:/r s", "/r s\n")]
    [TestCase("overlay:/low:/up", "/up\n/low\n")]
    [TestCase("overlayfs:/low:/mid:/up", "/up\n/mid\n/low\n")]
    public void The_upper_layer_is_asked_first(string rootfs, string operands) =>
        Assert.That(HostKeys.Script("abc", rootfs), Does.Contain($"<<'operands-abc'\n{operands}operands-abc\n"));

    [TestCase("zfs:tank/web")]
    [TestCase("relative")]
    [TestCase("overlay:low:/up")]
    [TestCase("")]
    public void What_is_not_a_folder_is_refused(string rootfs) =>
        Assert.That(() => HostKeys.Script("abc", rootfs), Throws.TypeOf<Failure>().With.Message.Contains("supported"));

    [Test]
    public void A_key_is_told_without_its_comment() =>
        Assert.That(HostKeys.Read(Answer.Framed($"key {Key} root@web"), Answer.Nonce), Is.EqualTo(new[] { Key }));

    [TestCase("root:x:0:0:root:/root:/bin/sh")]
    [TestCase("ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [TestCase("ssh-ed25519 {{ lookup('pipe', 'id') }}")]
    [TestCase("cert-authority ssh-ed25519 AAAA")]
    public void Foreign_text_is_never_told(string text) =>
        Assert.That(
            () => HostKeys.Read(Answer.Framed($"key {text}"), Answer.Nonce),
            Throws.TypeOf<Failure>().With.Message.Contains("is openssh-server installed in it?").And.Message.Not.Contains(text));

    [Test]
    public void A_root_file_system_that_cannot_be_entered_is_told() =>
        Assert.That(
            () => HostKeys.Read(Answer.Framed("denied /r"), Answer.Nonce),
            Throws.TypeOf<Failure>().With.Message.Contains("cannot enter the root file system /r"));
}
