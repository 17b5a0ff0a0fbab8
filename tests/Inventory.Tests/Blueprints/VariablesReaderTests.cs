using System.Linq;
using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class VariablesReaderTests
{
    [TestCase("")]
    [TestCase("---\n")]
    [TestCase("# nothing yet\n")]
    [TestCase("~\n")]
    public void Nothing_is_no_variables(string text) => Assert.That(VariablesReader.Read("/v.yml", text), Is.Empty);

    [Test]
    public void Each_has_its_value_and_its_place()
    {
        var variables = VariablesReader.Read("/v.yml", "---\na: 1\n'b c': [x]\n");

        Assert.That(variables.Select(each => $"{each.Name} {each.Mark}"), Is.EqualTo(new[] { "a /v.yml:2:1", "b c /v.yml:3:1" }));
        Assert.That(variables[0].Value, Is.EqualTo(1L));
    }

    [TestCase("- a\n")]
    [TestCase("text\n")]
    [TestCase("a: 1\na: 2\n")]
    public void Anything_else_is_refused_with_its_place(string text) =>
        Assert.That(() => VariablesReader.Read("/v.yml", text), Throws.TypeOf<Failure>().With.Message.StartsWith("/v.yml:"));
}
