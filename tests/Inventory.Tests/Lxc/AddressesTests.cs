using System.Linq;
using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Lxc;

[TestFixture]
internal sealed class AddressesTests
{
    [TestCase("10.0.0.1", ExpectedResult = "10.0.0.1")]
    [TestCase("127.0.0.1", ExpectedResult = null)]
    [TestCase("169.254.3.4", ExpectedResult = null)]
    [TestCase("{{ 7 }}", ExpectedResult = null)]
    public string? Only_global_ipv4_counts(string text) => Addresses.FromTrie(text)?.ToString();

    [TestCase("fd770000000000000000000000000010 02 40 00 80     eth0", ExpectedResult = "fd77::10")]
    [TestCase("fe8000000000000054f6f6fffec1b4a4 02 40 20 80     eth0", ExpectedResult = null)]
    [TestCase("00000000000000000000000000000001 01 80 10 80       lo", ExpectedResult = null)]
    [TestCase("fd77000000000000000000000000001 02 40 00 80     eth0", ExpectedResult = null)]
    public string? Only_global_ipv6_counts(string line) => Addresses.FromInterfaces(line)?.ToString();

    [Test]
    public void They_are_sorted_by_number_and_told_once()
    {
        var addresses = "fd00::2 10.0.0.10 10.0.0.9 fd00::1 10.0.0.9".Split(' ').Select(System.Net.IPAddress.Parse);
        Assert.That(
            string.Join(' ', Addresses.Sorted(addresses)),
            Is.EqualTo("10.0.0.9 10.0.0.10 fd00::1 fd00::2"));
    }
}
