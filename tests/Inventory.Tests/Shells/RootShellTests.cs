using Inventory.Shells;
using NUnit.Framework;

namespace Inventory.Tests.Shells;

internal sealed class RootShellTests
{
    [TestCase(Elevation.Auto)]
    [TestCase(Elevation.Always)]
    [TestCase(Elevation.Never)]
    public void The_command_fits_between_single_quotes(Elevation elevation) =>
        Assert.That(RootShell.Command(elevation), Does.Not.Contain("'"));

    [Test]
    public void A_script_that_ended_well_gives_its_output() =>
        Assert.That(RootShell.Output(new(0, "text", "noise")), Is.EqualTo("text"));

    [TestCase("sudo: a password is required\n")]
    [TestCase("We trust you have received the usual lecture\nsudo: a terminal is required to read the password\n")]
    [TestCase("guest is not in the sudoers file.\n")]
    public void A_refused_sudo_says_what_to_allow(string errors) => Assert.That(
        () => RootShell.Output(new(1, "", errors)),
        Throws.TypeOf<Failure>().With.Message.StartsWith("cannot become root: ").And.Message.Contains("allow \"sudo -n sh -s\""));

    [Test]
    public void Another_end_says_the_status_and_the_last_words() => Assert.That(
        () => RootShell.Output(new(127, "", "first\nsh: not found\u001b[0m\n\n")),
        Throws.TypeOf<Failure>().With.Message.EqualTo("the question ended with status 127 and said: sh: not found[0m"));
}
