using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class YamlTimestampTests
{
    [TestCase("2024-02-29", "2024-02-29")]
    [TestCase("2001-12-14t21:59:43.10-05:00", "2001-12-14T21:59:43.100000-05:00")]
    [TestCase("2001-1-4 1:59:43", "2001-01-04T01:59:43")]
    [TestCase("2001-12-14 21:59:43.1234567 Z", "2001-12-14T21:59:43.123456+00:00")]
    [TestCase("2001-12-14 21:59:43. -5", "2001-12-14T21:59:43-05:00")]
    [TestCase("2001-12-14 21:59:43-00:00", "2001-12-14T21:59:43+00:00")]
    [TestCase("!!timestamp '2024-02-29'", "2024-02-29")]
    public void Dates_become_what_isoformat_gives(string yaml, string text)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(text));
    }

    [TestCase("2024-1-1")]
    [TestCase("2024-01")]
    [TestCase("2001-12-14 21:59")]
    [TestCase("2001-12-14T21:59:43z")]
    public void What_is_no_date_of_YAML_1_1_is_text(string yaml)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(yaml));
    }

    [TestCase("2024-13-01")]
    [TestCase("2023-02-29")]
    [TestCase("0000-01-01")]
    [TestCase("2024-01-01 24:00:00")]
    [TestCase("2024-01-01 00:00:00+24:00")]
    public void Dates_that_do_not_exist_are_refused(string yaml)
    {
        Assert.That(Reading.Refusal($"a:\n  vars:\n    x: {yaml}"), Does.StartWith("3:8: ").And.Contains("is not a date that exists"));
    }
}
