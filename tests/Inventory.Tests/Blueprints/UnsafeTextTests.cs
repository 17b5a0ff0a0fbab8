using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class UnsafeTextTests
{
    private static readonly TaggedText Template = new(TaggedTextKind.Unsafe, "{{ x }}");

    [Test]
    public void Every_string_of_an_unsafe_list_is_unsafe()
    {
        Assert.That(Reading.Value("!unsafe [\"{{ x }}\", 1, [\"{{ x }}\"]]"), Is.EqualTo(new object[] { Template, 1L, new[] { Template } }));
    }

    [Test]
    public void Every_string_of_an_unsafe_mapping_is_unsafe()
    {
        Assert.That(Reading.Mapping("!unsafe {a: \"{{ x }}\", b: yes}").Values, Is.EqualTo(new object[] { Template, true }));
    }
}
