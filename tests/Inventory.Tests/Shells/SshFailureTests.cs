using System;
using Inventory.Shells;
using NUnit.Framework;

namespace Inventory.Tests.Shells;

internal sealed class SshFailureTests
{
    private static readonly SshDestination Node =
        new("node1.dev", 2222, "ops", null, [], "/etc/ssh config", null, TimeSpan.FromSeconds(1));

    [TestCase("ssh: connect to host node1.dev port 22: Connection refused\r\n", "start the machine and its sshd")]
    [TestCase("ssh: connect to host node1.dev port 22: Connection timed out\r\n", "raise timeout:connect")]
    [TestCase("ops@node1.dev: Permission denied (publickey).\r\n", "load its key into the agent")]
    [TestCase("ssh: Could not resolve hostname node1.dev: Name or service not known\r\n", "set ansible_host")]
    [TestCase("No ED25519 host key is known for node1.dev.\r\nHost key verification failed.\r\n", "check its key")]
    [TestCase("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.\n", "ssh-keygen -R")]
    [TestCase("ssh: connect to host hop port 1: Connection refused\nConnection closed by UNKNOWN port 65535\n", "hop port 1: Connection refused")]
    [TestCase("something new\n", "something new; try it by hand")]
    [TestCase("", "nothing")]
    public void What_ssh_said_comes_with_a_remedy(string errors, string remedy) =>
        Assert.That(SshFailure.Explain(Node, errors).Message, Does.Contain(remedy));

    [Test]
    public void The_command_to_try_is_the_one_that_was_tried() => Assert.That(
        SshFailure.Explain(Node, "").Message, Does.EndWith("ssh -F '/etc/ssh config' -p 2222 -l ops node1.dev true"));
}
