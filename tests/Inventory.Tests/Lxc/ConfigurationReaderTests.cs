using NUnit.Framework;

namespace Inventory.Tests.Lxc;

[TestFixture]
internal sealed class ConfigurationReaderTests
{
    [Test]
    public void What_the_inventory_tells_is_read()
    {
        var told = Answer.Configuration(
            " \tlxc.start.auto\t=\t'1' ", "lxc.group = web db", "lxc.group = web x", "lxc.idmap = u 0 100000 65536", "lxc.rootfs.path = dir:/a=b");
        Assert.That(told.Autostart && told.Unprivileged && told.Error is null);
        Assert.That(string.Join(' ', told.Groups), Is.EqualTo("web db x"));
        Assert.That(told.Rootfs, Is.EqualTo("dir:/a=b"));
    }

    [Test]
    public void An_empty_value_takes_back_and_the_last_one_wins()
    {
        var told = Answer.Configuration(
            "lxc.group = a", "lxc.group =", "lxc.group = b", "lxc.start.auto = 1", "lxc.start.auto = 0", "lxc.idmap = u 0 1 1", "lxc.idmap = ");
        Assert.That(string.Join(' ', told.Groups), Is.EqualTo("b"));
        Assert.That(told.Autostart || told.Unprivileged, Is.False);
    }

    [Test]
    public void Includes_count_where_they_stand()
    {
        var told = Answer.Configuration(
            "lxc.group = a", "lxc.include = /i", "lxc.group = c", "+ file /i", "lxc.include = \"/d\"",
            "+ folder /d", "+ member /d/1.conf", "+ member /d/2.conf", "+ file /d/1.conf", "lxc.group = 1", "+ file /d/2.conf", "lxc.group = 2");
        Assert.That(string.Join(' ', told.Groups), Is.EqualTo("a 1 2 c"));
        Assert.That(told.Error, Is.Null);
    }

    [Test]
    public void A_circle_of_includes_ends() =>
        Assert.That(
            Answer.Configuration("lxc.include = /i", "+ file /i", "lxc.include = /lxc/web/config", "lxc.group = x"),
            Has.Property("Error").EqualTo("/lxc/web/config includes itself").And.Property("Groups").One.EqualTo("x"));

    [TestCase("/nope", ExpectedResult = "includes /nope, which is missing")]
    [TestCase("/nope/", ExpectedResult = null)]
    public string? A_missing_file_is_refused_and_a_missing_folder_is_not(string path) =>
        Answer.Configuration($"lxc.include = {path}", $"+ missing {path}").Error;

    [Test]
    public void What_follows_a_refused_line_is_read_all_the_same() =>
        Assert.That(Answer.Configuration("lxc.foo = 1", "lxc.group = a"), Has.Property("Groups").One.EqualTo("a"));
}
