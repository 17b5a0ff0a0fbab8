using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Text;
using Inventory.Ansible;
using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Ansible;

internal sealed class JsonTextTests
{
    private static readonly object?[] Values =
    [
        null, true, 7L, BigInteger.Parse("123456789012345678901234567890", null), 1.5, double.PositiveInfinity, double.NaN, "text", 3,
    ];

    [Test]
    public void Every_value_a_blueprint_can_hold_is_written() => Assert.That(
        Flat("list", Values),
        Is.EqualTo("{\"list\":[null,true,7,123456789012345678901234567890,1.5,Infinity,NaN,\"text\",3]}"));

    [Test]
    public void Text_is_ASCII_whatever_it_says() =>
        Assert.That(Flat("ö", "\u2028\U0001F600\"\\\u0007"), Is.EqualTo("""{"\u00f6":"\u2028\ud83d\ude00\"\\\u0007"}"""));

    [Test]
    public void Tagged_text_has_the_form_Ansible_reads_back()
    {
        Assert.That(Flat("v", new TaggedText(TaggedTextKind.Vault, "$ANSIBLE_VAULT")), Is.EqualTo("""{"v":{"__ansible_vault":"$ANSIBLE_VAULT"}}"""));
        Assert.That(Flat("u", new TaggedText(TaggedTextKind.Unsafe, "{{x}}")), Is.EqualTo("""{"u":{"__ansible_unsafe":"{{x}}"}}"""));
    }

    [Test]
    public void Keys_are_in_ordinal_order() => Assert.That(
        Encoding.ASCII.GetString(JsonText.Of(new Dictionary<string, object?> { ["b"] = 1, ["_"] = 1, ["B"] = 1, ["a"] = 1 })).Where(char.IsLetter),
        Is.EqualTo("Bab"));

    [Test]
    public void The_document_begins_without_a_byte_order_mark_and_ends_with_a_line_end()
    {
        var bytes = JsonText.Of(new Dictionary<string, object?>());

        Assert.That((bytes[0], bytes[^1]), Is.EqualTo(((byte)'{', (byte)'\n')));
    }

    private static string Flat(string key, object? value) => string.Concat(
        Encoding.ASCII.GetString(JsonText.Of(new Dictionary<string, object?> { [key] = value })).Split('\n').Select(line => line.TrimStart()))
        .Replace("\": ", "\":", System.StringComparison.Ordinal);
}
