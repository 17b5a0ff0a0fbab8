using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class YamlFloatTests
{
    [TestCase("1.5", 1.5)]
    [TestCase("1.", 1.0)]
    [TestCase(".5", 0.5)]
    [TestCase("-1_0.5", -10.5)]
    [TestCase("1.5e+3", 1500.0)]
    [TestCase("1:30.5", 90.5)]
    [TestCase("-1:30.", -90.0)]
    [TestCase(".inf", double.PositiveInfinity)]
    [TestCase("-.INF", double.NegativeInfinity)]
    [TestCase(".NaN", double.NaN)]
    [TestCase("!!float 1", 1.0)]
    [TestCase("!!float 1e5", 100000.0)]
    public void Floats_have_every_form_of_YAML_1_1(string yaml, double value)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(value).And.TypeOf<double>());
    }

    [TestCase("1e5")]
    [TestCase("1.5e3")]
    [TestCase("-.5")]
    [TestCase(".")]
    [TestCase("1.2.3")]
    [TestCase(".iNf")]
    public void What_is_no_float_of_YAML_1_1_is_text(string yaml)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(yaml));
    }

    [TestCase("abc")]
    [TestCase("1:x")]
    [TestCase("\"\"")]
    public void Text_with_the_tag_of_a_float_is_refused(string text)
    {
        Assert.That(Reading.Refusal($"a:\n  vars:\n    x: !!float {text}"), Does.EndWith("is not a number; digits and a dot are allowed"));
    }
}
