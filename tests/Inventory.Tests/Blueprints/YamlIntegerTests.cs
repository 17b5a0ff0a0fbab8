using System.Numerics;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class YamlIntegerTests
{
    [TestCase("0", 0)]
    [TestCase("-12", -12)]
    [TestCase("+1_000", 1000)]
    [TestCase("010", 8)]
    [TestCase("0644", 420)]
    [TestCase("-0_17", -15)]
    [TestCase("0b1_01", 5)]
    [TestCase("0xFF_ff", 65535)]
    [TestCase("1:30", 90)]
    [TestCase("-190:20:30", -685230)]
    [TestCase("9223372036854775807", long.MaxValue)]
    [TestCase("-9223372036854775808", long.MinValue)]
    [TestCase("!!int \"12\"", 12)]
    public void Integers_have_every_radix_of_YAML_1_1(string yaml, long value)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(value).And.TypeOf<long>());
    }

    [TestCase("9223372036854775808")]
    [TestCase("-123456789012345678901234567890")]
    public void What_does_not_fit_is_a_big_integer(string yaml)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(BigInteger.Parse(yaml)));
    }

    [TestCase("08")]
    [TestCase("0o17")]
    [TestCase("0b2")]
    [TestCase("0xg")]
    [TestCase("01:30")]
    [TestCase("1:60")]
    [TestCase("12a")]
    [TestCase("1-2")]
    public void What_is_no_integer_of_YAML_1_1_is_text(string yaml)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(yaml));
    }

    [Test]
    public void Text_with_the_tag_of_an_integer_is_refused()
    {
        Assert.That(Reading.Refusal("a: {vars: {x: !!int abc}}"), Is.EqualTo("1:15: \"abc\" is not an integer; digits are allowed"));
    }
}
